using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Operators with a date on the left.</summary>
internal static class DateOperators
{
    public static Value Apply(BinaryOperator operation, Value left, Value right)
    {
        if (right.Kind == ValueKind.TimeSpan && operation == BinaryOperator.Add) return Add(left.AsDateTime, right.AsTimeSpan);
        if (!right.IsDate) return Unlike(operation, left, right);
        var first = left.AsDateTime;
        var second = right.AsDateTime;
        if (operation == BinaryOperator.Subtract) return first - second;
        if (OperatorSigns.IsComparison(operation)) return OperatorSigns.Answer(operation, first.CompareTo(second));
        throw OperandError.NotSupported(operation, left, right);
    }

    private static Value Add(DateTime date, TimeSpan span)
    {
        try
        {
            return date + span;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw OperandError.TooLarge("Tanggal");
        }
    }

    private static Value Unlike(BinaryOperator operation, Value left, Value right) => operation switch
    {
        BinaryOperator.Equal => false,
        BinaryOperator.NotEqual => true,
        _ => throw OperandError.NotSupported(operation, left, right),
    };
}
