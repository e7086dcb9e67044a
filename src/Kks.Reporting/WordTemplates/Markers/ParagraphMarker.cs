using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around a paragraph that holds one value alone: what is not text takes the paragraph's place.</summary>
/// <param name="site">The paragraph; null at its end.</param>
internal sealed class ParagraphMarker(ContentSite? site) : Marker
{
    public static ParagraphMarker End { get; } = new(null);

    public override void Write(PartRendering part)
    {
        if (site is not null)
        {
            part.OpenParagraph(site);
        }
        else
        {
            part.CloseParagraph();
        }
    }
}
