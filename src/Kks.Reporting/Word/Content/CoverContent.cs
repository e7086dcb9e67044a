namespace Kks.Reporting.Word.Content;

/// <summary>A cover page (sampul). It fills a page of its own, without header and footer, and the section after it begins on a new page.</summary>
/// <param name="Title">The title; a line feed breaks it.</param>
public sealed record CoverContent(string Title) : IWordContent
{
    /// <summary>Lines below the title, such as the tatanan.</summary>
    public IReadOnlyList<string> Subtitle { get; init; } = [];

    /// <summary>The coat of arms or logo, as the <see cref="IImageSource"/> knows it.</summary>
    public string? Emblem { get; init; }

    /// <summary>What the logo shows; used as its alternative text.</summary>
    public string? EmblemText { get; init; }

    /// <summary>Lines at the foot of the page: government, agency, province.</summary>
    public IReadOnlyList<string> Publisher { get; init; } = [];

    /// <summary>The year, last and by itself.</summary>
    public string? Year { get; init; }

    /// <summary>A note in a frame, such as that figures are illustrative.</summary>
    public string? Note { get; init; }
}
