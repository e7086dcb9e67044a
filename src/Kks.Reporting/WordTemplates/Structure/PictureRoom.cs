using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>
/// Lets the room a drawing takes follow the picture that replaces its own: one that lies on its side has its room the other way round, in the
/// middle of the frame. The room stands before the alternative text that prints the picture, so it is filled in afterwards.
/// </summary>
internal sealed class PictureRoom(PictureSlot slot)
{
    private static readonly string[] Sides = ["l", "t", "r", "b"];

    private readonly List<PictureMarker> _places = [];

    public void Mark(MarkupElement drawing)
    {
        EnsureOverhang(drawing);
        foreach (var element in drawing.SelfAndDescendants().Where(element => element.NamespaceUri == MarkupNames.WordDrawing))
        {
            switch (element.LocalName)
            {
                case "extent":
                    MarkSides(element, ("cx", PictureMarkerKind.Width), ("cy", PictureMarkerKind.Height));
                    break;
                case "effectExtent":
                    MarkSides(element, ("l", PictureMarkerKind.Sides), ("r", PictureMarkerKind.Sides), ("t", PictureMarkerKind.Ends), ("b", PictureMarkerKind.Ends));
                    break;
                case "posOffset" when element.Children is [MarkupText { Text: var offset }]:
                    element.Replace([]);
                    element.First.Add(Place(element.Parent!.LocalName == "positionH" ? PictureMarkerKind.Left : PictureMarkerKind.Top, offset.Trim()));
                    break;
            }
        }

        if (_places.Count > 0)
        {
            drawing.First.Add(RoomMarker.Start);
            drawing.Last.Add(new RoomMarker(_places));
        }
    }

    /// <summary>Word leaves room beside a turned picture by what the drawing says of it, where it says so.</summary>
    private static void EnsureOverhang(MarkupElement drawing)
    {
        var extent = drawing.SelfAndDescendants().FirstOrDefault(element => element.Is(MarkupNames.WordDrawing, "extent"));
        if (extent?.Parent is not { } frame || frame.Elements.Any(element => element.LocalName == "effectExtent"))
        {
            return;
        }

        var overhang = new MarkupElement(extent.Name.Replace("extent", "effectExtent", StringComparison.Ordinal), MarkupNames.WordDrawing);
        overhang.Attributes.AddRange(Sides.Select(side => new MarkupAttribute(side, "", "0")));
        var at = frame.Children.IndexOf(extent) + 1;
        frame.Replace([.. frame.Children.Take(at), overhang, .. frame.Children.Skip(at)]);
    }

    private void MarkSides(MarkupElement element, params (string Name, PictureMarkerKind Kind)[] sides)
    {
        foreach (var (name, kind) in sides)
        {
            if (element.Attributes.Find(attribute => attribute.Name == name) is { Pieces: null } side)
            {
                side.Pieces = [new AttributePiece(null, Marker: Place(kind, side.Value))];
            }
        }
    }

    private RoomPlaceMarker Place(PictureMarkerKind kind, string original)
    {
        _places.Add(new PictureMarker(slot, kind, original));
        return new RoomPlaceMarker(_places.Count - 1);
    }
}
