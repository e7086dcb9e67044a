using System.Globalization;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>An item of a list, member of an object or character of a text, <c>a[i]</c>. Naming a function calls it.</summary>
internal sealed class IndexNode(ExpressionNode target, ExpressionNode index, bool isConditional) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value.Kind == ValueKind.Function ? Calls.WithoutArguments(context, value.AsFunction, Location) : value;
    }

    public override Value EvaluateUncalled(RenderContext context)
    {
        var owner = target.Evaluate(context);
        if (owner.IsNull)
        {
            if (isConditional || context.Leniency.NullTargets) return default;
            throw new TemplateRuntimeException(DiagnosticCodes.BadIndex, "Butir dibaca dari nilai yang kosong.").At(target.Location.Start);
        }

        var key = index.Evaluate(context);
        if (key.IsNull)
        {
            if (context.Leniency.NullIndexes) return default;
            throw new TemplateRuntimeException(DiagnosticCodes.BadIndex, "Nomor atau nama butir kosong.").At(index.Location);
        }

        return owner.Kind switch
        {
            ValueKind.List when key.Kind == ValueKind.String => Members.TryGet(context, owner, key.AsString, out var attached) ? attached : default,
            ValueKind.List => Item(context, owner.AsList, Position(context, key)),
            ValueKind.String => Character(owner.AsString, Position(context, key)),
            _ => Member(context, owner, key),
        };
    }

    private Value Item(RenderContext context, IScriptList list, int position)
    {
        var count = list.Count;
        var actual = position < 0 ? count + position : position;
        if (actual >= 0 && actual < count) return list[actual];
        return context.Leniency.OutsideIndexes
            ? default
            : throw new TemplateRuntimeException(
                DiagnosticCodes.BadIndex,
                string.Create(CultureInfo.InvariantCulture, $"Butir {position} tidak ada; daftar ini berisi {count} butir.")).At(index.Location);
    }

    private Value Character(string text, int position)
    {
        var actual = position < 0 ? text.Length + position : position;
        if (actual < 0) return default;
        return actual < text.Length
            ? text[actual].ToString()
            : throw new TemplateRuntimeException(
                DiagnosticCodes.BadIndex,
                string.Create(CultureInfo.InvariantCulture, $"Huruf ke-{position} tidak ada; teks ini {text.Length} huruf."),
                hint: "Pakai string.slice bila teksnya boleh lebih pendek.").At(target.Location.Start);
    }

    private Value Member(RenderContext context, Value owner, Value key)
    {
        if (!Members.HasMembers(owner.Kind) || context.Call.AsObject(owner) is null)
        {
            throw new TemplateRuntimeException(
                DiagnosticCodes.BadIndex, $"{Descriptions.Of(owner)} tidak mempunyai butir.").At(target.Location.Start);
        }

        var name = context.Call.ToText(key);
        if (Members.TryGet(context, owner, name, out var value)) return value;
        return context.Leniency.MissingMembers
            ? default
            : throw MemberErrors.Unknown(owner, name, context.Call.AsObject(owner)!.Names).At(MemberPlace(target.Location, index.Location));
    }

    // The bracket, which stands right after the target.
    private static SourceLocation MemberPlace(SourceLocation target, SourceLocation index) =>
        target with { Span = new SourceSpan(index.Span.Start, index.Span.End) };

    private int Position(RenderContext context, Value key)
    {
        try
        {
            return ArgumentConverter.Int(context.Call, key, 0);
        }
        catch (TemplateRuntimeException error) when (error.Mark(index.Location))
        {
            throw;
        }
    }
}
