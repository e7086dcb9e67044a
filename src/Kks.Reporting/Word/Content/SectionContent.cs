namespace Kks.Reporting.Word.Content;

/// <summary>
/// A new section begins here, on a new page (<c>::bagian{…}</c>). What is not said is as in the section before;
/// the first section of a document is upright, numbered in arabic figures, with header and footer.
/// </summary>
public sealed record SectionContent : IWordContent
{
    /// <summary>Whether the pages lie on their side (<c>orientasi=lanskap|potret</c>); null leaves it as it was.</summary>
    public bool? Landscape { get; init; }

    /// <summary>How pages are numbered (<c>halaman=romawi|arab</c>); null leaves it as it was.</summary>
    public PageNumbering? Numbering { get; init; }

    /// <summary>The number of the first page (<c>mulai=1</c>); null goes on counting.</summary>
    public int? StartAt { get; init; }

    /// <summary>Whether there is a header (<c>kepala=ya|tidak</c>); null leaves it as it was.</summary>
    public bool? Header { get; init; }

    /// <summary>Whether there is a footer (<c>kaki=ya|tidak</c>); null leaves it as it was.</summary>
    public bool? Footer { get; init; }

    /// <summary>Whether the first page goes without header and footer (<c>pertama=polos</c>); never carried over.</summary>
    public bool PlainFirstPage { get; init; }

    /// <summary>Whether the text stands in the middle between top and bottom (<c>tegak=tengah</c>); never carried over.</summary>
    public bool CenterVertically { get; init; }
}
