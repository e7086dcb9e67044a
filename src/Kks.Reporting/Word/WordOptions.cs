namespace Kks.Reporting.Word;

/// <summary>How a document is set, and what it says of itself. Immutable.</summary>
public sealed record WordOptions
{
    /// <summary>The defaults: A4, margins 2 / 2.5 / 3 / 2 cm, the reference document's own font and spacing, Indonesian.</summary>
    public static WordOptions Default { get; } = new();

    /// <summary>The paper; A4 by default.</summary>
    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>The margins; <see cref="PageMargins.Default"/> by default.</summary>
    public PageMargins Margins { get; init; } = PageMargins.Default;

    /// <summary>The font, such as <c>Arial</c> or <c>Bookman Old Style</c>; null keeps the reference document's.</summary>
    public string? Font { get; init; }

    /// <summary>The size of body text in points, 8 to 16; null keeps the reference document's.</summary>
    public double? FontSize { get; init; }

    /// <summary>The line spacing of body text, 1 to 3; null keeps the reference document's (1.5 in the official packs).</summary>
    public double? LineSpacing { get; init; }

    /// <summary>The language of the text as a BCP 47 tag; <c>id-ID</c> by default.</summary>
    public string Language { get; init; } = "id-ID";

    /// <summary>The title in the document's properties.</summary>
    public string? Title { get; init; }

    /// <summary>The subject in the document's properties.</summary>
    public string? Subject { get; init; }

    /// <summary>The left half of the header: the document. Fields <c>DOCPROPERTY KepalaKiri</c> of the reference document show it.</summary>
    public string? HeaderLeft { get; init; }

    /// <summary>The right half of the header: the district. Fields <c>DOCPROPERTY KepalaKanan</c> of the reference document show it.</summary>
    public string? HeaderRight { get; init; }

    /// <summary>
    /// Properties of the document's own, in this order: edition, template and its version, SHA-256 of the data.
    /// A header or footer of the reference document may show any of them by a <c>DOCPROPERTY</c> field.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; } = [];

    /// <summary>Where pictures come from; null means that there are none.</summary>
    public IImageSource? Images { get; init; }

    /// <summary>Where whole documents come from that are inserted by name; null means that there are none.</summary>
    public IDocumentSource? Documents { get; init; }

    /// <summary>
    /// The printed page number of each bookmark in <see cref="WordResult.Entries"/>, where a layout pass has found them. Without it the
    /// tables of contents show no page numbers until Word updates them: none is better than a wrong one.
    /// </summary>
    public IReadOnlyDictionary<string, int>? PageNumbers { get; init; }
}
