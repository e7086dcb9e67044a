using System.Numerics;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Numbers;

/// <summary>The namespace <c>math</c>.</summary>
internal static class MathFunctions
{
    private const string Unrepeatable = "Hasilnya berbeda setiap kali; berikan nilainya lewat data.";

    public static void AddTo(FunctionNamespace math) => math
        .Add("abs", ResultKind.Number, Parameter.Any("value"), static (call, value) => Abs(call, value))
        .Add("ceil", ResultKind.Number, Parameter.Double("value"), static (_, value) => Math.Ceiling(value))
        .Add("floor", ResultKind.Number, Parameter.Double("value"), static (_, value) => Math.Floor(value))
        .Add(
            "round", ResultKind.Number, Parameter.Double("value"), Parameter.Int("precision", 0),
            static (call, value, digits) => Round(call, value, digits))
        .Add(
            "plus", ResultKind.Any, Parameter.Any("left"), Parameter.Any("right"),
            static (call, left, right) => call.Calculate(ArithmeticOperator.Add, left, right))
        .Add(
            "minus", ResultKind.Any, Parameter.Any("left"), Parameter.Any("right"),
            static (call, left, right) => call.Calculate(ArithmeticOperator.Subtract, left, right))
        .Add(
            "times", ResultKind.Any, Parameter.Any("left"), Parameter.Any("right"),
            static (call, left, right) => call.Calculate(ArithmeticOperator.Multiply, left, right))
        .Add(
            "modulo", ResultKind.Any, Parameter.Any("left"), Parameter.Any("right"),
            static (call, left, right) => call.Calculate(ArithmeticOperator.Modulo, left, right))
        .Add(
            "divided_by", ResultKind.Number, Parameter.Double("left"), Parameter.Any("right"),
            static (call, left, right) => DividedBy(call, left, right))
        .Add("is_number", ResultKind.Bool, Parameter.Any("value"), static (_, value) => value.IsNumber)
        .Add(
            "format", ResultKind.Text, Parameter.Any("value"), Parameter.Text("format"), Parameter.Text("culture", null),
            static (call, value, pattern, culture) => Format(call, value, pattern, culture))
        .Refuse("random", Unrepeatable)
        .Refuse("uuid", Unrepeatable);

    private static Value Abs(CallContext call, Value value) => value.Kind switch
    {
        ValueKind.Null => default,
        ValueKind.Int or ValueKind.Long => Value.Whole(BigInteger.Abs(value.AsLong)),
        ValueKind.BigInteger => Value.Whole(BigInteger.Abs(value.AsBigInteger)),
        ValueKind.Float => Math.Abs(value.AsFloat),
        ValueKind.Double => Math.Abs(value.AsDouble),
        ValueKind.Decimal => Math.Abs(value.AsDecimal),
        _ => throw call.Error($"{call.Describe(value)} bukan bilangan."),
    };

    private static double Round(CallContext call, double value, int digits) => digits is >= 0 and <= 15
        ? Math.Round(value, digits, MidpointRounding.ToEven)
        : throw call.Error($"Banyaknya angka di belakang koma harus antara 0 dan 15, bukan {digits}.");

    private static Value DividedBy(CallContext call, double left, Value right)
    {
        if (right.IsNull)
        {
            return default;
        }

        if (right.Kind != ValueKind.Int)
        {
            return call.Calculate(ArithmeticOperator.Divide, left, right);
        }

        var quotient = right.AsInt == 0
            ? throw call.Error(DiagnosticCodes.DivisionByZero, "math.divided_by: pembagian dengan nol.", -1, null)
            : Math.Floor(left / right.AsInt);
        return double.IsFinite(quotient) ? Value.Whole(new BigInteger(quotient)) : quotient;
    }

    private static string Format(CallContext call, Value value, string? pattern, string? culture)
    {
        if (value.IsNull)
        {
            return "";
        }

        if (!value.IsNumber)
        {
            throw call.Error($"{call.Describe(value)} bukan bilangan yang dapat diformat.");
        }

        var info = Cultures.Named(call, culture);
        try
        {
            return ValueFormatter.Format(value, pattern, info)!;
        }
        catch (FormatException)
        {
            throw call.Error($"Pola bilangan \"{pattern}\" tidak cocok untuk {call.ToText(value)}.");
        }
    }
}
