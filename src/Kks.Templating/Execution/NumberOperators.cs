using System.Numerics;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Operators with a number on at least one side (and no text, null, list): decimal, else double, else float, else whole numbers
/// that grow as needed.</summary>
internal static class NumberOperators
{
    private const int MaxShift = 1_048_576;

    public static Value Apply(RenderContext context, BinaryOperator operation, Value left, Value right)
    {
        if (left.Kind == ValueKind.Int && right.Kind == ValueKind.Int) return Small(context, operation, left.AsInt, right.AsInt);
        if (!IsNumeric(left) || !IsNumeric(right)) throw OperandError.NotSupported(operation, left, right);
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal) return Decimals(operation, left, right);
        if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double) return Doubles(operation, left, right);
        if (left.Kind == ValueKind.Float || right.Kind == ValueKind.Float) return Floats(operation, left, right);
        return Big(context, operation, ToBig(left), ToBig(right));
    }

    public static double ToDouble(Value value) => value.Kind switch
    {
        ValueKind.Bool => value.AsBool ? 1 : 0,
        ValueKind.Int or ValueKind.Long => value.AsLong,
        ValueKind.BigInteger => (double)value.AsBigInteger,
        ValueKind.Float => value.AsFloat,
        ValueKind.Double => value.AsDouble,
        _ => (double)value.AsDecimal,
    };

    private static bool IsNumeric(Value value) => value.IsNumber || value.Kind == ValueKind.Bool;

    private static BigInteger ToBig(Value value) => value.Kind == ValueKind.Bool ? (value.AsBool ? 1 : 0) : value.AsBigInteger;

    private static Value Small(RenderContext context, BinaryOperator operation, int left, int right) => operation switch
    {
        BinaryOperator.Add => Value.Whole((long)left + right),
        BinaryOperator.Subtract => Value.Whole((long)left - right),
        BinaryOperator.Multiply => Value.Whole((long)left * right),
        BinaryOperator.Divide => (double)left / right,
        BinaryOperator.IntegerDivide => right == 0 ? throw OperandError.Zero() : Value.Whole((long)left / right),
        BinaryOperator.Modulo => right == 0 ? throw OperandError.Zero() : Value.Whole((long)left % right),
        _ when OperatorSigns.IsComparison(operation) => OperatorSigns.Answer(operation, left.CompareTo(right)),
        _ => Big(context, operation, left, right),
    };

    private static Value Big(RenderContext context, BinaryOperator operation, BigInteger left, BigInteger right) => operation switch
    {
        BinaryOperator.Add => Value.Whole(left + right),
        BinaryOperator.Subtract => Value.Whole(left - right),
        BinaryOperator.Multiply => Multiply(left, right),
        BinaryOperator.Divide => (double)left / (double)right,
        BinaryOperator.IntegerDivide => right.IsZero ? throw OperandError.Zero() : Value.Whole(BigInteger.Divide(left, right)),
        BinaryOperator.Modulo => right.IsZero ? throw OperandError.Zero() : Value.Whole(BigInteger.Remainder(left, right)),
        BinaryOperator.ShiftLeft => Shift(left, right),
        BinaryOperator.ShiftRight => Shift(left, -right),
        BinaryOperator.Range => Range(context, left, right, inclusive: true),
        BinaryOperator.RangeExclusive => Range(context, left, right, inclusive: false),
        _ => OperatorSigns.Answer(operation, left.CompareTo(right)),
    };

    private static Value Multiply(BigInteger left, BigInteger right)
    {
        if (left.GetBitLength() + right.GetBitLength() > MaxShift) throw OperandError.TooLarge("Hasil perkalian");
        return Value.Whole(left * right);
    }

    private static Value Shift(BigInteger value, BigInteger distance)
    {
        if (BigInteger.Abs(distance) > MaxShift || value.GetBitLength() + (long)distance > MaxShift) throw OperandError.TooLarge("Pergeseran bit");
        return Value.Whole(value << (int)distance);
    }

    private static Value Range(RenderContext context, BigInteger from, BigInteger to, bool inclusive)
    {
        if (from < long.MinValue / 4 || from > long.MaxValue / 4 || to < long.MinValue / 4 || to > long.MaxValue / 4)
        {
            throw OperandError.TooLarge("Batas rentang");
        }

        var count = (long)BigInteger.Abs(to - from) + (inclusive ? 1 : 0);
        var limit = context.Limits.LoopSteps > 0 ? context.Limits.LoopSteps : int.MaxValue;
        if (count > limit) throw new TemplateRuntimeException(DiagnosticCodes.StepLimit, $"Rentang terlalu besar (batas {limit} butir).");
        return Value.FromList(new ScriptRange((long)from, (int)count, to < from ? -1 : 1));
    }

    private static Value Doubles(BinaryOperator operation, Value left, Value right)
    {
        var a = ToDouble(left);
        var b = ToDouble(right);
        return operation switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.Divide => a / b,
            BinaryOperator.IntegerDivide => Math.Round(a / b, MidpointRounding.ToEven),
            BinaryOperator.Modulo => a % b,
            BinaryOperator.ShiftLeft => a * Math.Pow(2, b),
            BinaryOperator.ShiftRight => a / Math.Pow(2, b),
            BinaryOperator.Equal => a == b,
            BinaryOperator.NotEqual => a != b,
            BinaryOperator.Less => a < b,
            BinaryOperator.LessOrEqual => a <= b,
            BinaryOperator.Greater => a > b,
            BinaryOperator.GreaterOrEqual => a >= b,
            _ => throw OperandError.NotSupported(operation, left, right),
        };
    }

    private static Value Floats(BinaryOperator operation, Value left, Value right)
    {
        var a = (float)ToDouble(left);
        var b = (float)ToDouble(right);
        return operation switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.Divide => a / b,
            BinaryOperator.IntegerDivide => MathF.Truncate(a / b),
            BinaryOperator.Modulo => a % b,
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => (float)Doubles(operation, left, right).AsDouble,
            BinaryOperator.Equal => a == b,
            BinaryOperator.NotEqual => a != b,
            BinaryOperator.Less => a < b,
            BinaryOperator.LessOrEqual => a <= b,
            BinaryOperator.Greater => a > b,
            BinaryOperator.GreaterOrEqual => a >= b,
            _ => throw OperandError.NotSupported(operation, left, right),
        };
    }

    private static Value Decimals(BinaryOperator operation, Value left, Value right)
    {
        try
        {
            var a = ToDecimal(left);
            var b = ToDecimal(right);
            return operation switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.IntegerDivide => Math.Round(a / b, MidpointRounding.ToEven),
                BinaryOperator.Modulo => a % b,
                _ when OperatorSigns.IsComparison(operation) => OperatorSigns.Answer(operation, a.CompareTo(b)),
                _ => throw OperandError.NotSupported(operation, left, right),
            };
        }
        catch (DivideByZeroException)
        {
            throw OperandError.Zero();
        }
        catch (OverflowException)
        {
            throw OperandError.TooLarge("Bilangan desimal");
        }
    }

    private static decimal ToDecimal(Value value) => value.Kind switch
    {
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Int or ValueKind.Long => value.AsLong,
        ValueKind.Bool => value.AsBool ? 1 : 0,
        ValueKind.BigInteger => (decimal)value.AsBigInteger,
        ValueKind.Float => (decimal)value.AsFloat,
        _ => (decimal)value.AsDouble,
    };
}
