namespace Kks.Templating.Runtime;

/// <summary>Sameness by kind and value; lists, objects and host data by reference. Usable as the comparer of a set.</summary>
public sealed class ValueIdentity : IEqualityComparer<Value>
{
    private ValueIdentity()
    {
    }

    /// <summary>The only instance; immutable.</summary>
    public static ValueIdentity Instance { get; } = new();

    /// <summary>Whether two values are the same in kind and value.</summary>
    public static bool AreSame(Value left, Value right)
    {
        if (left.Kind != right.Kind) return false;
        return left.Kind switch
        {
            ValueKind.Null or ValueKind.Empty => true,
            ValueKind.String => string.Equals(left.AsString, right.AsString, StringComparison.Ordinal),
            ValueKind.Decimal => left.AsDecimal == right.AsDecimal,
            ValueKind.Double => left.AsDouble.Equals(right.AsDouble),
            ValueKind.Float => left.AsFloat.Equals(right.AsFloat),
            ValueKind.BigInteger => left.AsBigInteger == right.AsBigInteger,
            ValueKind.DateTime => left.AsDateTime == right.AsDateTime,
            ValueKind.DateTimeOffset => left.AsDateTimeOffset == right.AsDateTimeOffset,
            ValueKind.List or ValueKind.Object or ValueKind.Host => AreSameReference(left.Reference!, right.Reference!),
            ValueKind.Function => ReferenceEquals(left.Reference, right.Reference),
            _ => left.AsLong == right.AsLong,
        };
    }

    /// <inheritdoc/>
    public bool Equals(Value x, Value y) => AreSame(x, y);

    /// <inheritdoc/>
    public int GetHashCode(Value obj) => obj.Kind switch
    {
        ValueKind.Null or ValueKind.Empty => 0,
        ValueKind.String => obj.AsString.GetHashCode(StringComparison.Ordinal),
        ValueKind.Decimal => obj.AsDecimal.GetHashCode(),
        ValueKind.BigInteger => obj.AsBigInteger.GetHashCode(),
        ValueKind.DateTime => obj.AsDateTime.GetHashCode(),
        ValueKind.DateTimeOffset => obj.AsDateTimeOffset.GetHashCode(),
        ValueKind.List or ValueKind.Object or ValueKind.Host or ValueKind.Function => Underlying(obj.Reference!).GetHashCode(),
        _ => obj.AsLong.GetHashCode(),
    };

    private static bool AreSameReference(object left, object right)
    {
        var first = Underlying(left);
        var second = Underlying(right);
        // Enum values and structs of the host are boxed anew at each reading, so they go by value.
        return ReferenceEquals(first, second) || (first is ValueType && first.Equals(second));
    }

    private static object Underlying(object reference) => reference is IClrView view ? view.Underlying : reference;
}
