using System.Globalization;
using System.Text;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>
/// Around a figure of a chart made of tags: charts read figures with a point whatever the language of the document. What is no number is
/// written as Excel writes what is missing, a gap.
/// </summary>
internal sealed class FigureMarker(bool isEnd) : Marker
{
    private const string Missing = "#N/A";

    public static FigureMarker Start { get; } = new(false);

    public static FigureMarker End { get; } = new(true);

    public override void Write(PartRendering part)
    {
        if (!isEnd)
        {
            part.Hold();
            return;
        }

        var text = Encoding.UTF8.GetString(part.TakeHeld()).Trim();
        var culture = part.Document.Options.Culture ?? part.Document.Template.Options.Culture;
        var isNumber = decimal.TryParse(text, NumberStyles.Number, culture, out var number) || decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        part.Output.WriteText(isNumber ? number.ToString(CultureInfo.InvariantCulture) : Missing);
    }
}
