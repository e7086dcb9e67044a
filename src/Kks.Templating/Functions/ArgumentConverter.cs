using System.Globalization;
using System.Numerics;
using Kks.Templating.Runtime;

namespace Kks.Templating.Functions;

/// <summary>Turns arguments into what parameters want, by the rules of the language.</summary>
internal static class ArgumentConverter
{
    public static string? Text(CallContext call, Value value, int position) => value.IsNull ? null : call.ToText(value);

    public static int? OptionalInt(CallContext call, Value value, int position) => value.IsNull ? null : Int(call, value, position);

    public static int Int(CallContext call, Value value, int position)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: return 0;
            case ValueKind.Bool: return value.AsBool ? 1 : 0;
            case ValueKind.Int: return value.AsInt;
            case ValueKind.Long or ValueKind.BigInteger: return Whole(call, value.AsBigInteger, position);
            case ValueKind.Float: return Rounded(call, value.AsFloat, position);
            case ValueKind.Double: return Rounded(call, value.AsDouble, position);
            case ValueKind.Decimal: return Rounded(call, (double)value.AsDecimal, position);
            case ValueKind.String:
                if (int.TryParse(value.AsString, NumberStyles.Integer, call.Culture, out var parsed)) return parsed;
                throw call.BadArgument($"Teks \"{Shorten(value.AsString)}\" tidak dapat dibaca sebagai bilangan bulat.", position);
            default:
                throw call.BadArgument($"{call.Describe(value)} tidak dapat dijadikan bilangan bulat.", position);
        }
    }

    public static double Double(CallContext call, Value value, int position) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Bool => value.AsBool ? 1 : 0,
        ValueKind.Int or ValueKind.Long => value.AsLong,
        ValueKind.BigInteger => (double)value.AsBigInteger,
        ValueKind.Float => value.AsFloat,
        ValueKind.Double => value.AsDouble,
        ValueKind.Decimal => (double)value.AsDecimal,
        _ => throw call.BadArgument($"{call.Describe(value)} tidak dapat dijadikan bilangan.", position),
    };

    public static Value Number(CallContext call, Value value, int position) => value.IsNull || value.IsNumber
        ? value
        : value.Kind == ValueKind.Bool
            ? (value.AsBool ? 1 : 0)
            : throw call.BadArgument($"{call.Describe(value)} bukan bilangan.", position);

    public static IScriptList? List(CallContext call, Value value, int position) =>
        value.IsNull
            ? null
            : call.AsList(value) ?? throw call.BadArgument($"{call.Describe(value)} tidak dapat dijadikan daftar.", position);

    public static IScriptObject? Object(CallContext call, Value value, int position) =>
        value.IsNull
            ? null
            : call.AsObject(value) ?? throw call.BadArgument($"{call.Describe(value)} bukan objek.", position);

    public static DateTime? Date(CallContext call, Value value, int position) =>
        value.IsNull
            ? null
            : value.IsDate
                ? value.AsDateTime
                : throw call.BadArgument($"{call.Describe(value)} bukan tanggal.", position);

    public static TimeSpan TimeSpan(CallContext call, Value value, int position) =>
        value.Kind == ValueKind.TimeSpan
            ? value.AsTimeSpan
            : throw call.BadArgument($"{call.Describe(value)} bukan rentang waktu.", position);

    public static ScriptFunction? Function(CallContext call, Value value, int position) =>
        value.IsNull
            ? null
            : value.Kind == ValueKind.Function
                ? value.AsFunction
                : throw call.BadArgument($"{call.Describe(value)} bukan fungsi; tulis @nama atau do … end.", position);

    private static int Whole(CallContext call, BigInteger value, int position) =>
        value >= int.MinValue && value <= int.MaxValue
            ? (int)value
            : throw call.BadArgument("Bilangan terlalu besar.", position);

    private static int Rounded(CallContext call, double value, int position)
    {
        var rounded = Math.Round(value, MidpointRounding.ToEven);
        return rounded is >= int.MinValue and <= int.MaxValue
            ? (int)rounded
            : throw call.BadArgument("Bilangan terlalu besar.", position);
    }

    private static string Shorten(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
