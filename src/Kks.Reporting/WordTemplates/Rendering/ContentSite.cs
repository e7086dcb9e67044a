using Kks.Reporting.Word.Documents;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>A place where a value that is not text may be printed.</summary>
/// <param name="Place">The place as a person sees it.</param>
/// <param name="Width">How wide the text is there, in twips.</param>
/// <param name="Height">How high the page's text is there, in twips.</param>
/// <param name="IsAlone">Whether the value stands alone in its paragraph.</param>
/// <param name="InCell">Whether it stands in a table cell.</param>
/// <param name="Kind">What the value can be.</param>
/// <param name="Look">How text looks there.</param>
internal sealed record ContentSite(string Place, int Width, int Height, bool IsAlone, bool InCell, PrintedKind Kind, SiteLook Look)
{
    /// <summary>The section around, where the place is one of the body's own and inserted documents may have pages of theirs; else null.</summary>
    public HostSection? Section { get; init; }

    /// <summary>Whether it stands in a text box, where there are no notes.</summary>
    public bool IsInBox { get; init; }
}
