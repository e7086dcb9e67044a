using Kks.Reporting.WordTemplates.Fields;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>The result of a <c>STYLEREF</c> field: text or number of the last heading of a style.</summary>
/// <param name="code">The field's code.</param>
/// <param name="styleName">The style, as Word calls it.</param>
/// <param name="original">What the template shows, kept where there is no such heading yet.</param>
internal sealed class QuoteMarker(FieldCode code, string styleName, string original) : Marker
{
    public override void Write(PartRendering part)
    {
        var heading = part.Document.Outline.LastOf(styleName);
        var text = code.Has("s") ? heading?.Bare : code.Has("n") || code.Has("r") || code.Has("w") ? heading?.Label : heading?.Text;
        part.Output.WriteText(string.IsNullOrEmpty(text) ? original : text);
    }
}
