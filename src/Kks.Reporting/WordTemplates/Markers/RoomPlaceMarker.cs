using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>A number of a drawing's room that waits until its picture is known.</summary>
/// <param name="number">Which one, counted from 0; a drawing has fewer than ten.</param>
internal sealed class RoomPlaceMarker(int number) : Marker
{
    /// <summary>What stands before the number meanwhile: a sign neither XML nor a value can hold.</summary>
    public const byte Sign = 1;

    public override void Write(PartRendering part) => part.Output.WriteLiteral([Sign, (byte)('0' + number)]);
}
