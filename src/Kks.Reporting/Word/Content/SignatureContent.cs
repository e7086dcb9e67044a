namespace Kks.Reporting.Word.Content;

/// <summary>A signature block of one or more columns with room for signature and stamp; it never splits over two pages.</summary>
/// <param name="Signatories">Those who sign, left to right; more than <see cref="Columns"/> go on in the next row.</param>
public sealed record SignatureContent(IReadOnlyList<Signatory> Signatories) : IWordContent
{
    /// <summary>Place and date, printed above the last column of the first row, such as <c>Belopa, 25 Agustus 2025</c>.</summary>
    public string? PlaceAndDate { get; init; }

    /// <summary>How many stand side by side, 1 to 3; 2 by default. A single signatory stands on the right.</summary>
    public int Columns { get; init; } = 2;
}
