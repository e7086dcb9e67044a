using System.Globalization;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Numbers;

/// <summary>Formats numbers, dates and time spans by a .NET pattern.</summary>
internal static class ValueFormatter
{
    /// <summary>More digits than any number has; .NET would take a billion and fill the memory with zeros.</summary>
    private const int MaxPrecision = 500;

    /// <summary>Formats the value; null if values of its kind have no pattern.</summary>
    /// <exception cref="FormatException">The pattern does not fit the value.</exception>
    public static string? Format(Value value, string? pattern, CultureInfo culture)
    {
        CheckPrecision(pattern);
        return value.Kind switch
        {
            ValueKind.Int => value.AsInt.ToString(pattern, culture),
            ValueKind.Long => value.AsLong.ToString(pattern, culture),
            ValueKind.BigInteger => value.AsBigInteger.ToString(pattern, culture),
            ValueKind.Float => value.AsFloat.ToString(pattern, culture),
            ValueKind.Double => value.AsDouble.ToString(pattern, culture),
            ValueKind.Decimal => value.AsDecimal.ToString(pattern, culture),
            ValueKind.DateTime => value.AsDateTime.ToString(pattern, culture),
            ValueKind.DateOnly => value.AsDateOnly.ToString(pattern, culture),
            ValueKind.TimeOnly => value.AsTimeOnly.ToString(pattern, culture),
            ValueKind.DateTimeOffset => value.AsDateTimeOffset.ToString(pattern, culture),
            ValueKind.TimeSpan => value.AsTimeSpan.ToString(pattern, culture),
            _ => null,
        };
    }

    private static void CheckPrecision(string? pattern)
    {
        if (pattern is { Length: > 1 }
            && char.IsAsciiLetter(pattern[0])
            && int.TryParse(pattern.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            && digits > MaxPrecision)
        {
            throw new FormatException();
        }
    }
}
