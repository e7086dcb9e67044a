using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Kks.Templating.Runtime;

/// <summary>One value of the template language: a tagged union of 24 bytes that boxes no number, boolean or date. Immutable and thread-safe
/// (the list or object it refers to may not be).</summary>
public readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly int _high;
    private readonly ValueKind _kind;
    private readonly byte _scale;
    private readonly bool _negative;

    private Value(ValueKind kind, object? reference, long bits = 0, int high = 0, byte scale = 0, bool negative = false)
    {
        _kind = kind;
        _reference = reference;
        _bits = bits;
        _high = high;
        _scale = scale;
        _negative = negative;
    }

    /// <summary>The one value for nothing; also <c>default</c>.</summary>
    public static Value Null => default;

    /// <summary>The boolean true.</summary>
    public static Value True => new(ValueKind.Bool, null, 1);

    /// <summary>The boolean false.</summary>
    public static Value False => new(ValueKind.Bool, null);

    /// <summary>The constant <c>empty</c>, which prints nothing and is false.</summary>
    public static Value Empty => new(ValueKind.Empty, null);

    /// <summary>What this value holds.</summary>
    public ValueKind Kind => _kind;

    /// <summary>Whether this is null.</summary>
    public bool IsNull => _kind == ValueKind.Null;

    /// <summary>Whether this is a number of any kind.</summary>
    public bool IsNumber => _kind is >= ValueKind.Int and <= ValueKind.Decimal;

    /// <summary>Whether this is a whole number of any size.</summary>
    public bool IsWhole => _kind is ValueKind.Int or ValueKind.Long or ValueKind.BigInteger;

    /// <summary>Truth as the language has it: null, false and <c>empty</c> are false, everything else is true.</summary>
    public bool IsTrue => _kind switch
    {
        ValueKind.Null or ValueKind.Empty => false,
        ValueKind.Bool => _bits != 0,
        _ => true,
    };

    /// <summary>The boolean; meaningful for <see cref="ValueKind.Bool"/> only.</summary>
    public bool AsBool => _bits != 0;

    /// <summary>The whole number; meaningful for <see cref="ValueKind.Int"/> only.</summary>
    public int AsInt => (int)_bits;

    /// <summary>The whole number; meaningful for <see cref="ValueKind.Int"/> and <see cref="ValueKind.Long"/>.</summary>
    public long AsLong => _bits;

    /// <summary>The fraction; meaningful for <see cref="ValueKind.Float"/> only.</summary>
    public float AsFloat => BitConverter.Int32BitsToSingle((int)_bits);

    /// <summary>The fraction; meaningful for <see cref="ValueKind.Double"/> only.</summary>
    public double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The decimal; meaningful for <see cref="ValueKind.Decimal"/> only.</summary>
    public decimal AsDecimal => new((int)_bits, (int)(_bits >> 32), _high, _negative, _scale);

    /// <summary>The whole number; meaningful for <see cref="ValueKind.Int"/>, <see cref="ValueKind.Long"/> and <see cref="ValueKind.BigInteger"/>.</summary>
    public BigInteger AsBigInteger => _kind == ValueKind.BigInteger ? (BigInteger)_reference! : _bits;

    /// <summary>The text; meaningful for <see cref="ValueKind.String"/> only, where it is never null.</summary>
    public string AsString => _reference as string ?? ((PreparedText)_reference!).Text;

    /// <summary>The date and time; meaningful for <see cref="ValueKind.DateTime"/>, and for <see cref="ValueKind.DateOnly"/> (at midnight)
    /// and <see cref="ValueKind.DateTimeOffset"/> (its clock time).</summary>
    public DateTime AsDateTime => _kind switch
    {
        ValueKind.DateOnly => DateOnly.FromDayNumber((int)_bits).ToDateTime(TimeOnly.MinValue),
        ValueKind.DateTimeOffset => new DateTime(_bits),
        _ => DateTime.FromBinary(_bits),
    };

    /// <summary>The date; meaningful for <see cref="ValueKind.DateOnly"/> only.</summary>
    public DateOnly AsDateOnly => DateOnly.FromDayNumber((int)_bits);

    /// <summary>The time of day; meaningful for <see cref="ValueKind.TimeOnly"/> only.</summary>
    public TimeOnly AsTimeOnly => new(_bits);

    /// <summary>The date with offset; meaningful for <see cref="ValueKind.DateTimeOffset"/> only.</summary>
    public DateTimeOffset AsDateTimeOffset => new(_bits, TimeSpan.FromMinutes(_high));

    /// <summary>The length of time; meaningful for <see cref="ValueKind.TimeSpan"/> only.</summary>
    public TimeSpan AsTimeSpan => new(_bits);

    /// <summary>The list; meaningful for <see cref="ValueKind.List"/> only.</summary>
    public IScriptList AsList => (IScriptList)_reference!;

    /// <summary>The object; meaningful for <see cref="ValueKind.Object"/> only.</summary>
    public IScriptObject AsObject => (IScriptObject)_reference!;

    /// <summary>The function; meaningful for <see cref="ValueKind.Function"/> only.</summary>
    public ScriptFunction AsFunction => (ScriptFunction)_reference!;

    /// <summary>What is referred to: text, list, object, function, host object or big number; null for everything held inline.</summary>
    public object? Reference => _reference;

    /// <summary>Whether this is a date of any kind (not a time span or time of day).</summary>
    public bool IsDate => _kind is ValueKind.DateTime or ValueKind.DateOnly or ValueKind.DateTimeOffset;

    /// <summary>A boolean.</summary>
    public static implicit operator Value(bool value) => value ? True : False;

    /// <summary>A whole number.</summary>
    public static implicit operator Value(int value) => new(ValueKind.Int, null, value);

    /// <summary>A whole number; always of kind <see cref="ValueKind.Long"/>, see <see cref="Whole(long)"/>.</summary>
    public static implicit operator Value(long value) => new(ValueKind.Long, null, value);

    /// <summary>A fraction.</summary>
    public static implicit operator Value(float value) => new(ValueKind.Float, null, BitConverter.SingleToInt32Bits(value));

    /// <summary>A fraction.</summary>
    public static implicit operator Value(double value) => new(ValueKind.Double, null, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A decimal fraction.</summary>
    public static implicit operator Value(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var low = (uint)parts[0] | ((long)parts[1] << 32);
        return new Value(ValueKind.Decimal, null, low, parts[2], (byte)(parts[3] >> 16), parts[3] < 0);
    }

    /// <summary>A text, or null.</summary>
    public static implicit operator Value(string? value) => value is null ? default : new Value(ValueKind.String, value);

    /// <summary>A date and time.</summary>
    public static implicit operator Value(DateTime value) => new(ValueKind.DateTime, null, value.ToBinary());

    /// <summary>A date.</summary>
    public static implicit operator Value(DateOnly value) => new(ValueKind.DateOnly, null, value.DayNumber);

    /// <summary>A length of time.</summary>
    public static implicit operator Value(TimeSpan value) => new(ValueKind.TimeSpan, null, value.Ticks);

    /// <summary>A list, or null.</summary>
    public static implicit operator Value(ScriptArray? value) => FromList(value);

    /// <summary>An object, or null.</summary>
    public static implicit operator Value(ScriptObject? value) => FromObject(value);

    /// <summary>A function, or null.</summary>
    public static implicit operator Value(ScriptFunction? value) => value is null ? default : new Value(ValueKind.Function, value);

    /// <summary>A time of day.</summary>
    public static Value FromTime(TimeOnly value) => new(ValueKind.TimeOnly, null, value.Ticks);

    /// <summary>A date with offset (whole minutes of offset, as everywhere).</summary>
    public static Value FromDateTimeOffset(DateTimeOffset value) => new(ValueKind.DateTimeOffset, null, value.Ticks, (int)value.Offset.TotalMinutes);

    /// <summary>A text that is already in the form of the output.</summary>
    public static Value FromPrepared(PreparedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Value(ValueKind.String, text);
    }

    /// <summary>A list, or null.</summary>
    public static Value FromList(IScriptList? list) => list is null ? default : new Value(ValueKind.List, list);

    /// <summary>An object with named members, or null.</summary>
    public static Value FromObject(IScriptObject? value) => value is null ? default : new Value(ValueKind.Object, value);

    /// <summary>Any .NET object as it is, without looking at its type: a component for the output, or data read by its properties.</summary>
    public static Value FromHost(object? value) => value is null ? default : new Value(ValueKind.Host, value);

    /// <summary>A whole number of the smallest kind that holds it.</summary>
    public static Value Whole(long value) =>
        new(value is >= int.MinValue and <= int.MaxValue ? ValueKind.Int : ValueKind.Long, null, value);

    /// <summary>A whole number of the smallest kind that holds it.</summary>
    public static Value Whole(BigInteger value) => value >= long.MinValue && value <= long.MaxValue
        ? Whole((long)value)
        : new Value(ValueKind.BigInteger, value);

    /// <summary>The value of any .NET object, by its type at run time. Prefer the implicit conversions or <see cref="From{T}(T)"/> where the type is known.</summary>
    public static Value FromAny(object? value) => ClrValues.FromAny(value);

    /// <summary>The value of a .NET value of a type known at compile time; numbers and dates are not boxed.</summary>
    public static Value From<T>(T value)
    {
        if (typeof(T) == typeof(int)) return Unsafe.As<T, int>(ref value);
        if (typeof(T) == typeof(bool)) return Unsafe.As<T, bool>(ref value);
        if (typeof(T) == typeof(long)) return Whole(Unsafe.As<T, long>(ref value));
        if (typeof(T) == typeof(double)) return Unsafe.As<T, double>(ref value);
        if (typeof(T) == typeof(decimal)) return Unsafe.As<T, decimal>(ref value);
        if (typeof(T) == typeof(float)) return Unsafe.As<T, float>(ref value);
        if (typeof(T) == typeof(DateTime)) return Unsafe.As<T, DateTime>(ref value);
        if (typeof(T) == typeof(DateOnly)) return Unsafe.As<T, DateOnly>(ref value);
        if (typeof(T) == typeof(TimeSpan)) return Unsafe.As<T, TimeSpan>(ref value);
        if (typeof(T) == typeof(Value)) return Unsafe.As<T, Value>(ref value);
        if (typeof(T) == typeof(string)) return (string?)(object?)value;
        return FromAny(value);
    }

    /// <summary>A text for people who debug; not how the language prints (see <see cref="CallContext.ToText"/>).</summary>
    public override string ToString() => _kind switch
    {
        ValueKind.Null => "null",
        ValueKind.String => AsString,
        ValueKind.Bool => AsBool ? "true" : "false",
        ValueKind.Int or ValueKind.Long => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => AsDouble.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => AsFloat.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => AsDecimal.ToString(CultureInfo.InvariantCulture),
        _ => $"{_kind} {_reference}",
    };
}
