using System.Globalization;

namespace Kks.Reporting.Word.Outlines;

/// <summary>A length as people write it: <c>3cm</c>, <c>2,5 cm</c>, <c>30mm</c>, <c>20%</c>, or a bare weight.</summary>
internal readonly record struct Length(double Value, LengthUnit Unit)
{
    /// <summary>Far beyond any paper, far below what arithmetic minds.</summary>
    private const double Greatest = 10_000;

    public static bool TryParse(string? text, out Length length)
    {
        length = default;
        var rest = text.AsSpan().Trim();
        var unit = LengthUnit.Weight;
        var scale = 1.0;
        if (rest.EndsWith("cm"))
        {
            unit = LengthUnit.Centimetre;
            rest = rest[..^2];
        }
        else if (rest.EndsWith("mm"))
        {
            unit = LengthUnit.Centimetre;
            rest = rest[..^2];
            scale = 0.1;
        }
        else if (rest.EndsWith("%"))
        {
            unit = LengthUnit.Percent;
            rest = rest[..^1];
        }

        // A decimal comma is as good as a point.
        var number = rest.Trim().ToString().Replace(',', '.');
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > Greatest)
        {
            return false;
        }

        length = new Length(value * scale, unit);
        return true;
    }
}
