using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around a cell that merges with the one above it where both hold the same. What follows the start is held until the cell's end.</summary>
internal sealed class MergeMarker(MergeSlot slot, MergeMarkerKind kind) : Marker
{
    private static ReadOnlySpan<byte> PropertiesEnd => "</w:tcPr>"u8;

    public override void Write(PartRendering part)
    {
        switch (kind)
        {
            case MergeMarkerKind.Table:
                part.MergedCells.Remove(slot);
                break;
            case MergeMarkerKind.Start:
                part.Hold();
                break;
            default:
                WriteCell(part, part.TakeHeld());
                break;
        }
    }

    private void WriteCell(PartRendering part, byte[] held)
    {
        var end = held.AsSpan().IndexOf(PropertiesEnd) + PropertiesEnd.Length;
        var properties = held.AsSpan(0, end);
        var content = held.AsSpan(end);
        if (part.MergedCells.TryGetValue(slot, out var above) && content.SequenceEqual(above))
        {
            part.Output.WriteLiteral("<w:vMerge/>"u8);
            part.Output.WriteLiteral(properties);
            part.Output.WriteLiteral("<w:p/>"u8);
            return;
        }

        part.MergedCells[slot] = content.ToArray();
        part.Output.WriteLiteral("<w:vMerge w:val=\"restart\"/>"u8);
        part.Output.WriteLiteral(held);
    }
}
