using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Applies binary operators; the kinds of the operands decide, examined in the order of the language reference: text, null,
/// <c>empty</c>, lists, numbers, booleans, dates, anything else.</summary>
internal static class Operators
{
    public static Value Apply(RenderContext context, BinaryOperator operation, Value left, Value right)
    {
        if (left.Kind == ValueKind.String || right.Kind == ValueKind.String) return TextOperators.Apply(context, operation, left, right);
        if (left.IsNull || right.IsNull) return ApplyNull(operation, left.IsNull && right.IsNull);
        if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty) return ApplyEmpty(operation, left, right);
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List) return ListOperators.Apply(context, operation, left, right);
        if (left.IsNumber || right.IsNumber) return NumberOperators.Apply(context, operation, left, right);
        if (left.Kind == ValueKind.Bool || right.Kind == ValueKind.Bool) return ApplyBool(operation, left, right);
        if (left.IsDate) return DateOperators.Apply(operation, left, right);
        return ApplyOther(operation, left, right);
    }

    private static Value ApplyNull(BinaryOperator operation, bool both) => operation switch
    {
        BinaryOperator.Equal => both,
        BinaryOperator.NotEqual => !both,
        _ when OperatorSigns.IsComparison(operation) => false,
        _ => default(Value),
    };

    private static Value ApplyEmpty(BinaryOperator operation, Value left, Value right)
    {
        if (!OperatorSigns.IsComparison(operation))
        {
            throw OperandError.Refused($"Operator {OperatorSigns.Of(operation)} dengan konstanta empty", "Bandingkan saja: x == empty.");
        }

        var same = IsEmpty(left) && IsEmpty(right);
        return operation switch
        {
            BinaryOperator.NotEqual => !same,
            BinaryOperator.Less or BinaryOperator.Greater => false,
            _ => same,
        };
    }

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Empty => true,
        ValueKind.List => value.AsList.Count == 0,
        ValueKind.Object => value.AsObject.Count == 0,
        _ => false,
    };

    private static Value ApplyBool(BinaryOperator operation, Value left, Value right) => operation switch
    {
        BinaryOperator.Equal => left.IsTrue == right.IsTrue,
        BinaryOperator.NotEqual => left.IsTrue != right.IsTrue,
        _ => throw OperandError.NotSupported(operation, left, right),
    };

    private static Value ApplyOther(BinaryOperator operation, Value left, Value right)
    {
        if (OperatorSigns.IsComparison(operation) && left.Reference is Enum first && right.Reference is Enum second && first.GetType() == second.GetType())
        {
            return OperatorSigns.Answer(operation, first.CompareTo(second));
        }

        return operation switch
        {
            BinaryOperator.Equal => ValueIdentity.AreSame(left, right),
            BinaryOperator.NotEqual => !ValueIdentity.AreSame(left, right),
            _ => throw OperandError.NotSupported(operation, left, right),
        };
    }
}
