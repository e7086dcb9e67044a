namespace Kks.Reporting.Testing;

/// <summary>What the text of a document shows, and how much a document may hold. Immutable.</summary>
public sealed record DocumentTextOptions
{
    /// <summary>Whether a field shows its instruction before its result, as in <c>{ REF tabel1 } Tabel 1</c>; by default only the result is shown.</summary>
    public bool KodeBidang { get; init; }

    /// <summary>Whether each paragraph names its style and a list of the styles used ends the text; by default it does not.</summary>
    public bool Gaya { get; init; }

    /// <summary>Parts shown as indented XML at the end, by their path in the package, for example <c>word/styles.xml</c>; none by default.</summary>
    public IReadOnlyList<string> BagianXml { get; init; } = [];

    /// <summary>How wide a drawn table is, in characters: 40 to 400, 100 by default.</summary>
    public int LebarTabel { get; init; } = 100;

    /// <summary>The most bytes all parts that are read may have when unpacked; 512 MB by default.</summary>
    public long BatasByte { get; init; } = 512L * 1024 * 1024;

    /// <summary>The most characters of text; 64 million by default.</summary>
    public int BatasHuruf { get; init; } = 64 * 1024 * 1024;
}
