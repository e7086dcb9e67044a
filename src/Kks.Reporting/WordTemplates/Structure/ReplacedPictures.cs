using System.Globalization;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Reporting.WordTemplates.Tags;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Lets a picture printed in the alternative text of another one take its place, in the same frame.</summary>
internal static class ReplacedPictures
{
    private const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>Marks the picture whose alternative text holds the tag; false where it holds none.</summary>
    public static bool Mark(Tag tag, PrintedKind kind, PlaceFinder places)
    {
        var text = tag.Holder.Attributes.Find(attribute => attribute.Name == "descr" && attribute.Pieces?.Any(piece => piece.Tag == tag) == true);
        var drawing = tag.Holder.Ancestors().FirstOrDefault(element => element.IsWord("drawing"));
        var picture = drawing?.SelfAndDescendants().FirstOrDefault(element => element.Is(Picture, "pic"));
        var blip = picture?.SelfAndDescendants().FirstOrDefault(element => element.Is(MarkupNames.Drawing, "blip"));
        if (text is null || kind == PrintedKind.Text || blip?.Attribute(MarkupNames.Relationship, "embed") is not { } file)
        {
            return false;
        }

        // LibreOffice writes the alternative text twice: on the drawing and on the picture in it.
        if (file.Pieces is [{ Marker: PictureMarker known }])
        {
            Mark(text, known.Slot);
            return true;
        }

        var extent = picture!.SelfAndDescendants().FirstOrDefault(element => element.Is(MarkupNames.Drawing, "ext") && element.Parent!.LocalName == "xfrm");
        var slot = new PictureSlot(Number(extent, "cx"), Number(extent, "cy"), places.Describe(tag.Place, tag.Offset));
        Mark(text, slot);
        file.Pieces = [Piece(slot, PictureMarkerKind.Relationship, file.Value)];
        MarkCrop(blip, slot);
        MarkTurn(extent, slot);
        if (picture.Parent!.LocalName == "graphicData")
        {
            new PictureRoom(slot).Mark(drawing!);
        }

        return true;
    }

    private static void Mark(MarkupAttribute text, PictureSlot slot) =>
        text.Pieces = [Piece(slot, PictureMarkerKind.TextStart), .. text.Pieces!, Piece(slot, PictureMarkerKind.TextEnd)];

    private static void MarkCrop(MarkupElement blip, PictureSlot slot)
    {
        var crop = blip.Parent!.Elements.FirstOrDefault(element => element.Is(MarkupNames.Drawing, "srcRect"));
        if (crop is not null)
        {
            crop.Before.Add(new PictureMarker(slot, PictureMarkerKind.Crop, SourceWriter.WriteFragment(crop)));
            crop.Vanishes = true;
        }
        else
        {
            blip.After.Add(new PictureMarker(slot, PictureMarkerKind.Crop));
        }

        // Other forms of the same picture, such as SVG, would be shown instead of the new one.
        blip.Replace([.. blip.Children.Where(child => child is not MarkupElement { LocalName: "extLst" })]);
    }

    private static void MarkTurn(MarkupElement? extent, PictureSlot slot)
    {
        if (extent is null)
        {
            return;
        }

        var frame = extent.Parent!;
        foreach (var (name, kind) in new[] { ("rot", PictureMarkerKind.Rotation), ("flipH", PictureMarkerKind.Mirror), ("flipV", PictureMarkerKind.Head) })
        {
            var turn = frame.Attributes.Find(attribute => attribute.Name == name);
            if (turn is null && kind != PictureMarkerKind.Head)
            {
                turn = new MarkupAttribute(name, "", "0");
                frame.Attributes.Add(turn);
            }

            if (turn is not null)
            {
                turn.Pieces = [Piece(slot, kind, turn.Value)];
            }
        }

        MarkSize(extent, slot);
    }

    private static void MarkSize(MarkupElement extent, PictureSlot slot)
    {
        foreach (var (name, kind) in new[] { ("cx", PictureMarkerKind.Width), ("cy", PictureMarkerKind.Height) })
        {
            if (extent.Attributes.Find(attribute => attribute.Name == name) is { } side)
            {
                side.Pieces = [Piece(slot, kind, side.Value)];
            }
        }
    }

    private static AttributePiece Piece(PictureSlot slot, PictureMarkerKind kind, string original = "") => new(null, Marker: new PictureMarker(slot, kind, original));

    private static long Number(MarkupElement? element, string name) =>
        long.TryParse(element?.Attributes.Find(attribute => attribute.Name == name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
}
