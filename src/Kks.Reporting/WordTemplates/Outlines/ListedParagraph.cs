namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>A paragraph of the template that contents lists may list: a heading, a caption, a paragraph of a style they name. Immutable.</summary>
internal sealed record ListedParagraph
{
    /// <summary>Its style as Word calls it.</summary>
    public required string StyleName { get; init; }

    /// <summary>The level of its heading style from 1; null where it has none.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Its outline level from 1; null for body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The names of the sequences its captions are counted by.</summary>
    public IReadOnlyList<string> Sequences { get; init; } = [];

    /// <summary>The list that numbers it, and its level there; null where it has no number.</summary>
    public (NumberedList List, int Level)? Number { get; init; }

    /// <summary>Whether its page is numbered i, ii, iii.</summary>
    public bool IsRoman { get; init; }
}
