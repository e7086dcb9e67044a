using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Before a table: a paragraph where another table came last, since Word makes one of two tables that touch.</summary>
internal sealed class TableGapMarker : Marker
{
    public static TableGapMarker Instance { get; } = new();

    public override void Write(PartRendering part)
    {
        if (part.EndsWith("</w:tbl>"u8))
        {
            part.Output.WriteLiteral("<w:p/>"u8);
        }
    }
}
