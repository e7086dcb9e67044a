namespace Kks.Reporting.Word;

/// <summary>Page margins in centimetres.</summary>
/// <param name="Top">Above the text.</param>
/// <param name="Bottom">Below the text.</param>
/// <param name="Left">Left of the text, where the binding is.</param>
/// <param name="Right">Right of the text.</param>
public sealed record PageMargins(double Top, double Bottom, double Left, double Right)
{
    /// <summary>2 / 2.5 / 3 / 2 cm: the default.</summary>
    public static PageMargins Default { get; } = new(2, 2.5, 3, 2);

    /// <summary>2 cm all round.</summary>
    public static PageMargins Even { get; } = new(2, 2, 2, 2);

    /// <summary>2.5 / 3 / 3 / 2.5 cm.</summary>
    public static PageMargins Wide { get; } = new(2.5, 3, 3, 2.5);
}
