using System.Text;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around a drawing whose picture may be replaced: at its end the numbers of its room are filled in.</summary>
/// <param name="places">The numbers that wait; empty at the drawing's beginning.</param>
internal sealed class RoomMarker(IReadOnlyList<PictureMarker> places) : Marker
{
    public static RoomMarker Start { get; } = new([]);

    public override void Write(PartRendering part)
    {
        if (places.Count == 0)
        {
            part.Hold();
            return;
        }

        ReadOnlySpan<byte> held = part.TakeHeld();
        while (held.IndexOf(RoomPlaceMarker.Sign) is >= 0 and var next)
        {
            part.Output.WriteLiteral(held[..next]);
            part.Output.WriteLiteral(Encoding.UTF8.GetBytes(places[held[next + 1] - '0'].TextIn(part)));
            held = held[(next + 2)..];
        }

        part.Output.WriteLiteral(held);
    }
}
