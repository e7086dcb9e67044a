using Kks.Templating.Execution.Places;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>What is assigned, captured into or incremented.</summary>
internal sealed class PlaceBinder(UnitBinder unit)
{
    public Place Bind(ExpressionSyntax target)
    {
        switch (target)
        {
            case ParenthesizedExpression inner: return Bind(inner.Inner);
            case NameExpression name: return BindName(name);
            case LocalExpression local: return new LocalPlace(local.Name) { Location = unit.At(local.Span) };
            case MemberExpression member: return BindMember(member);
            case IndexExpression index: return BindIndex(index);
            case LoopMemberExpression loop:
                return Refuse(new SourceSpan(loop.Span.End - loop.Member.Length, loop.Span.End), $"{loop.Member} dari pengulangan hanya dapat dibaca.");
            case EmptyTestExpression test: return Refuse(test.Span, "empty? hanya dapat dibaca.");
            case ThisExpression: return Refuse(target.Span, "this tidak dapat diganti.");
            default: return Refuse(target.Span, "Daftar argumen hanya dapat dibaca.");
        }
    }

    private NamePlace BindName(NameExpression name)
    {
        for (var i = unit.Scopes.Count - 1; i >= 0; i--)
        {
            var scope = unit.Scopes[i];
            if (scope.Kind != ScopeKind.With || scope.Type.Kind != StaticKind.Object) continue;
            unit.Report(
                DiagnosticCodes.DataReadOnly,
                name.Span,
                $"{name.Name} tidak dapat diisi di dalam with {scope.Type}: data hanya dapat dibaca.",
                "Isi variabelnya di luar with.");
            break;
        }

        return new NamePlace(name.Name) { Location = unit.At(name.Span) };
    }

    private MemberPlace BindMember(MemberExpression member)
    {
        var target = unit.Expressions.Bind(member.Target);
        if (target.Type.Kind is StaticKind.Object or StaticKind.Dictionary)
        {
            unit.Report(
                DiagnosticCodes.DataReadOnly,
                member.NameSpan,
                $"{member.Name} pada {target.Type} tidak dapat diubah: data hanya dapat dibaca.",
                "Simpan nilainya dalam variabel sendiri.");
        }

        return new MemberPlace(target, member.Name) { Location = unit.At(member.NameSpan) };
    }

    private IndexPlace BindIndex(IndexExpression index)
    {
        var target = unit.Expressions.Bind(index.Target);
        if (target.Type is { Kind: StaticKind.List or StaticKind.Dictionary or StaticKind.Object, Clr: not null })
        {
            unit.Report(
                DiagnosticCodes.DataReadOnly, index.Target.Span, $"Butir {target.Type} ini tidak dapat diubah: data hanya dapat dibaca.");
        }

        var place = OperandIsPlace(index.Target) ? Bind(index.Target) : null;
        return new IndexPlace(target, place, unit.Expressions.Bind(index.Index)) { Location = unit.At(index.Index.Span) };
    }

    private RefusedPlace Refuse(SourceSpan span, string message)
    {
        unit.Report(DiagnosticCodes.ReadOnly, span, message);
        return new RefusedPlace(message) { Location = unit.At(span) };
    }

    private static bool OperandIsPlace(ExpressionSyntax target) => target is NameExpression or LocalExpression;
}
