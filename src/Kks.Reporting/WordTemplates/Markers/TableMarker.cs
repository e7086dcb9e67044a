using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around a table whose rows may all be left out: a table without rows is no table to Word, so it goes too.</summary>
internal sealed class TableMarker(TableMarkerKind kind) : Marker
{
    public static TableMarker Begin { get; } = new(TableMarkerKind.Begin);

    public static TableMarker Row { get; } = new(TableMarkerKind.Row);

    public static TableMarker End { get; } = new(TableMarkerKind.End);

    public override void Write(PartRendering part)
    {
        switch (kind)
        {
            case TableMarkerKind.Begin:
                part.Tables.Push(part.Hold());
                break;
            case TableMarkerKind.Row when part.Tables.TryPop(out var held):
                part.Release(held, keep: true);
                part.Tables.Push(null);
                break;
            case TableMarkerKind.End when part.Tables.TryPop(out var held):
                part.Release(held, keep: false);
                break;
        }
    }
}
