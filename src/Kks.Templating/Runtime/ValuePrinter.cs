using System.Globalization;
using System.Text;
using Kks.Templating.Builtins;
using Kks.Templating.Execution;

namespace Kks.Templating.Runtime;

/// <summary>How values become text.</summary>
internal static class ValuePrinter
{
    /// <summary>Prints a value to the output.</summary>
    public static void Write(RenderContext context, Value value)
    {
        var writer = context.Writer;
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty: return;
            case ValueKind.String:
                if (value.Reference is string text) writer.Text(text);
                else writer.Prepared((PreparedText)value.Reference!);
                context.NoteOutput(value.AsString.Length);
                return;
            case ValueKind.Int: writer.Formatted(value.AsInt, context.Culture); return;
            case ValueKind.Long: writer.Formatted(value.AsLong, context.Culture); return;
            case ValueKind.Double: writer.Formatted(value.AsDouble, context.Culture); return;
            case ValueKind.Decimal: writer.Formatted(value.AsDecimal, context.Culture); return;
            case ValueKind.Object or ValueKind.Host when writer.TryContent(value.Reference!): return;
            default: writer.Text(ToText(context, value)); return;
        }
    }

    public static string ToText(RenderContext context, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty: return "";
            case ValueKind.String: return value.AsString;
            case ValueKind.List or ValueKind.Object: break;
            case ValueKind.Host when value.Reference is not Enum: break;
            default: return Simple(context, value);
        }

        var builder = new StringBuilder();
        Append(context, builder, value, 0);
        return builder.ToString();
    }

    public static string ToNestedText(RenderContext context, Value value)
    {
        var builder = new StringBuilder();
        Append(context, builder, value, 0);
        return builder.ToString();
    }

    private static void Append(RenderContext context, StringBuilder builder, Value value, int depth)
    {
        if (value.Kind is ValueKind.List or ValueKind.Object or ValueKind.Host && depth >= context.Limits.PrintDepth)
        {
            throw new TemplateRuntimeException(
                DiagnosticCodes.PrintDepthLimit,
                $"Nilai bersarang terlalu dalam untuk dicetak (batas {context.Limits.PrintDepth}).");
        }

        context.CheckTextLength(builder.Length);
        switch (value.Kind)
        {
            case ValueKind.Null: builder.Append("null"); break;
            case ValueKind.String: TextQuoting.Append(builder, value.AsString); break;
            case ValueKind.List: AppendList(context, builder, value.AsList, depth); break;
            case ValueKind.Object: AppendObject(context, builder, value.AsObject, depth); break;
            case ValueKind.Host when Conversions.AsObject(context, value) is { } members: AppendObject(context, builder, members, depth); break;
            default: builder.Append(Simple(context, value)); break;
        }
    }

    private static void AppendList(RenderContext context, StringBuilder builder, IScriptList list, int depth)
    {
        builder.Append('[');
        var count = list.Count;
        for (var i = 0; i < count; i++)
        {
            if (i > 0) builder.Append(", ");
            Append(context, builder, list[i], depth + 1);
        }

        builder.Append(']');
    }

    private static void AppendObject(RenderContext context, StringBuilder builder, IScriptObject value, int depth)
    {
        builder.Append('{');
        var first = true;
        foreach (var name in value.Names)
        {
            if (!first) builder.Append(", ");
            first = false;
            if (TextQuoting.IsPlainName(name)) builder.Append(name);
            else TextQuoting.Append(builder, name);
            builder.Append(": ");
            value.TryGet(name, out var member);
            Append(context, builder, member, depth + 1);
        }

        builder.Append('}');
    }

    private static string Simple(RenderContext context, Value value) => value.Kind switch
    {
        ValueKind.Bool => value.AsBool ? "true" : "false",
        ValueKind.Int => value.AsInt.ToString(context.Culture),
        ValueKind.Long => value.AsLong.ToString(context.Culture),
        ValueKind.BigInteger => value.AsBigInteger.ToString(context.Culture),
        ValueKind.Float => value.AsFloat.ToString(context.Culture),
        ValueKind.Double => value.AsDouble.ToString(context.Culture),
        ValueKind.Decimal => value.AsDecimal.ToString(context.Culture),
        ValueKind.DateTime or ValueKind.DateOnly or ValueKind.DateTimeOffset =>
            DateFormatter.Format(value.AsDateTime, context.Call.DateFormat, context.Culture),
        ValueKind.TimeOnly => value.AsTimeOnly.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        ValueKind.TimeSpan => value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Function => value.AsFunction is TemplateFunction ? "" : "<function>",
        ValueKind.Host => context.Model.NameOf(value.Reference!.ToString() ?? ""),
        _ => "",
    };
}
