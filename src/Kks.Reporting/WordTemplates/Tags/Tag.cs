using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>A tag, or one statement of it where it opens or closes blocks.</summary>
internal sealed class Tag(string code, TagRole role, string keyword)
{
    /// <summary>The code with its braces and trim marks, as the engine reads it.</summary>
    public string Code { get; } = code;

    public TagRole Role { get; } = role;

    /// <summary>The word it begins with; empty for an expression.</summary>
    public string Keyword { get; } = keyword;

    public bool IsControl => Role != TagRole.Value;

    /// <summary>The node that holds the tag: the text element, or the element whose attribute it stands in.</summary>
    public required MarkupElement Holder { get; init; }

    /// <summary>The paragraph or other element a person sees it in.</summary>
    public required MarkupElement Place { get; init; }

    /// <summary>The offset of the tag in the text of its place.</summary>
    public int Offset { get; init; }

    /// <summary>Whether it stands in the value of an attribute.</summary>
    public bool InAttribute { get; init; }

    /// <summary>Whether it is written where it stands; false once it has been lifted.</summary>
    public bool StaysInPlace { get; set; } = true;

    /// <summary>Up to which element the markup around it is closed and opened again; null where nothing is.</summary>
    public MarkupElement? SplitsUpTo { get; set; }

    /// <summary>What is written instead of the code, where the tag is not for the engine.</summary>
    public Marker? Marker { get; set; }

    /// <summary>The markers written right after the tag; after one that opens a loop, they are met at the beginning of every turn.</summary>
    public List<Marker> Next { get; } = [];

    /// <summary>The element in whose content it is written, once the structure is known.</summary>
    public MarkupElement? Level { get; set; }
}
