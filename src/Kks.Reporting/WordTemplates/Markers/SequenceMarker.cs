using System.Globalization;
using Kks.Reporting.WordTemplates.Fields;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>The result of a <c>SEQ</c> field: counts as Word will when it updates the field, and writes the number.</summary>
/// <param name="code">The field's code.</param>
/// <param name="repeats">Whether it says the last number again, being a copy for old programs of a field that has counted.</param>
/// <param name="isShown">Whether the number is written here.</param>
internal sealed class SequenceMarker(FieldCode code, bool repeats, bool isShown) : Marker
{
    public override void Write(PartRendering part)
    {
        var number = Count(part.Document.Outline.Sequences);
        if (isShown && (!code.Has("h") || code.Has("*")))
        {
            part.Output.WriteText(NumberFormat.OfField(number, code.Value("*")));
        }
    }

    private int Count(Word.Outlines.SequenceCounters sequences)
    {
        var name = code.Arguments[0];
        if (repeats || code.Has("c"))
        {
            return sequences.Current(name);
        }

        return Number("r") is { } start ? sequences.Set(name, start) : sequences.Next(name, Number("s"));
    }

    private int? Number(string name) => int.TryParse(code.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
