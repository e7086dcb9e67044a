using System.Globalization;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>The order of values in <c>array.sort</c>: null first, numbers by value whatever their kind, text as in a dictionary.</summary>
internal sealed class SortComparer : IComparer<Value>
{
    private readonly CallContext _call;
    private readonly CompareInfo _dictionary;

    public SortComparer(CallContext call)
    {
        _call = call;
        _dictionary = call.Culture.CompareInfo;
    }

    public int Compare(Value x, Value y)
    {
        if (x.IsNull || y.IsNull)
        {
            return y.IsNull.CompareTo(x.IsNull);
        }

        if (x.IsNumber && y.IsNumber)
        {
            return CompareNumbers(x, y);
        }

        return (x.Kind, y.Kind) switch
        {
            (ValueKind.String, ValueKind.String) => _dictionary.Compare(x.AsString, y.AsString, CompareOptions.None),
            (ValueKind.Bool, ValueKind.Bool) => x.AsBool.CompareTo(y.AsBool),
            (ValueKind.TimeSpan, ValueKind.TimeSpan) => x.AsTimeSpan.CompareTo(y.AsTimeSpan),
            (ValueKind.TimeOnly, ValueKind.TimeOnly) => x.AsTimeOnly.CompareTo(y.AsTimeOnly),
            (ValueKind.DateTimeOffset, ValueKind.DateTimeOffset) => x.AsDateTimeOffset.CompareTo(y.AsDateTimeOffset),
            (ValueKind.Host, ValueKind.Host) => CompareHosts(x, y),
            _ when x.IsDate && y.IsDate => x.AsDateTime.CompareTo(y.AsDateTime),
            _ => throw Incomparable(x, y),
        };
    }

    private static int CompareNumbers(Value x, Value y)
    {
        if (x.IsWhole && y.IsWhole)
        {
            return x.Kind == ValueKind.BigInteger || y.Kind == ValueKind.BigInteger
                ? x.AsBigInteger.CompareTo(y.AsBigInteger)
                : x.AsLong.CompareTo(y.AsLong);
        }

        return x.Kind == ValueKind.Decimal && y.Kind == ValueKind.Decimal
            ? x.AsDecimal.CompareTo(y.AsDecimal)
            : AsDouble(x).CompareTo(AsDouble(y));
    }

    private static double AsDouble(Value number) => number.Kind switch
    {
        ValueKind.Float => number.AsFloat,
        ValueKind.Double => number.AsDouble,
        ValueKind.Decimal => (double)number.AsDecimal,
        _ => (double)number.AsBigInteger,
    };

    private int CompareHosts(Value x, Value y) => x.Reference is IComparable left && x.Reference.GetType() == y.Reference!.GetType()
        ? left.CompareTo(y.Reference)
        : throw Incomparable(x, y);

    private TemplateRuntimeException Incomparable(Value x, Value y) =>
        _call.Error($"{_call.Describe(x)} dan {_call.Describe(y)} tidak dapat diurutkan bersama.");
}
