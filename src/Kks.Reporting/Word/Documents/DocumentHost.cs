using System.Xml.Linq;
using Kks.Reporting.Word.Pictures;
using Kks.Reporting.Word.Writing;

namespace Kks.Reporting.Word.Documents;

/// <summary>The document being written, as inserted documents need to know it.</summary>
internal sealed record DocumentHost
{
    /// <summary>Reads its styles; asked only when a document is inserted.</summary>
    public required Func<XElement> Styles { get; init; }

    /// <summary>Reads its numbering as it is without what is added; asked only when its lists are needed once more.</summary>
    public required Func<XElement> Lists { get; init; }

    /// <summary>Its numbering.</summary>
    public required INumberingTarget Numbering { get; init; }

    /// <summary>Its pictures.</summary>
    public required MediaStore Media { get; init; }

    /// <summary>The ids given so far.</summary>
    public required IdCounters Ids { get; init; }

    /// <summary>Its notes.</summary>
    public required INoteHost Notes { get; init; }

    /// <summary>Where documents come from that are inserted by name; null where there are none.</summary>
    public IDocumentSource? Source { get; init; }

    /// <summary>What the names of added parts begin with, so that they meet none of its own.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The names of its bookmarks, but for those the writers count.</summary>
    public IReadOnlySet<string> Bookmarks { get; init; } = new HashSet<string>();
}
