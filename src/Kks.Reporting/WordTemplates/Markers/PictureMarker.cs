using System.Globalization;
using System.Text;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>A piece of a picture that a value may replace: what is written if it did, and what stands in the template if not.</summary>
internal sealed class PictureMarker(PictureSlot slot, PictureMarkerKind kind, string original = "") : Marker
{
    private const int QuarterTurn = 5_400_000;
    private const double Whole = 100_000;

    public PictureSlot Slot => slot;

    public override void Write(PartRendering part)
    {
        switch (kind)
        {
            case PictureMarkerKind.TextStart:
                part.Pictures.Remove(slot);
                part.PictureSlot = slot;
                break;
            case PictureMarkerKind.TextEnd:
                part.PictureSlot = null;
                break;
            default:
                part.Output.WriteLiteral(Encoding.UTF8.GetBytes(TextIn(part)));
                break;
        }
    }

    /// <summary>What is written once it is known whether the picture is replaced.</summary>
    public string TextIn(PartRendering part) => part.Pictures.TryGetValue(slot, out var picture) ? Replacement(picture) : original;

    private string Replacement(ShownPicture picture) => kind switch
    {
        PictureMarkerKind.Relationship => picture.RelationshipId,
        PictureMarkerKind.Crop => Crop(picture),
        PictureMarkerKind.Rotation => Rotation(picture).ToString(CultureInfo.InvariantCulture),
        PictureMarkerKind.Mirror => picture.Info.IsMirrored ? "1" : "0",
        PictureMarkerKind.Head => "0",
        _ when !picture.Info.IsTurned => original,
        PictureMarkerKind.Width => Text(slot.Height),
        PictureMarkerKind.Height => Text(slot.Width),
        PictureMarkerKind.Sides => Text(Math.Max(0, Excess)),
        PictureMarkerKind.Ends => Text(Math.Max(0, -Excess)),
        PictureMarkerKind.Left => Text(Number(original) + Excess),
        _ => Text(Number(original) - Excess),
    };

    /// <summary>How far the frame reaches beyond what lies turned in it, on each side; less than nothing where it is higher than wide.</summary>
    private long Excess => (slot.Width - slot.Height) / 2;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int Rotation(ShownPicture picture) => picture.Info.Orientation switch
    {
        3 or 4 => 2 * QuarterTurn,
        5 or 8 => 3 * QuarterTurn,
        6 or 7 => QuarterTurn,
        _ => 0,
    };

    /// <summary>Cuts off what does not fit the frame, the same on both sides, so that nothing is squeezed.</summary>
    private string Crop(ShownPicture picture)
    {
        var (frameWidth, frameHeight) = picture.Info.IsTurned ? (slot.Height, slot.Width) : (slot.Width, slot.Height);
        var (frame, own) = ((double)frameWidth / frameHeight, (double)picture.Info.Width / picture.Info.Height);
        var sides = own > frame ? (int)((1 - (frame / own)) / 2 * Whole) : 0;
        var ends = own < frame ? (int)((1 - (own / frame)) / 2 * Whole) : 0;
        return sides == 0 && ends == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"<a:srcRect l=\"{sides}\" t=\"{ends}\" r=\"{sides}\" b=\"{ends}\"/>");
    }
}
