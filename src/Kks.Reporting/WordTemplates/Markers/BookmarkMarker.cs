using System.Globalization;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>A bookmark in a loop: its id and name are new every time, and what refers to it in the same turn follows.</summary>
/// <param name="name">The name in the template.</param>
/// <param name="kind">What is written.</param>
internal sealed class BookmarkMarker(string name, BookmarkMarkerKind kind) : Marker
{
    // Word cuts names at 40 characters.
    private const int LongestStem = 32;

    public override void Write(PartRendering part)
    {
        var slot = part.Document.Bookmark(name);
        switch (kind)
        {
            case BookmarkMarkerKind.Turn:
                slot.Turn++;
                slot.Id = part.Document.Ids.NextBookmark();
                break;
            case BookmarkMarkerKind.Id:
                part.WriteNumber(slot.Id);
                break;
            default:
                part.Output.WriteText(NameOf(name, slot.Turn));
                break;
        }
    }

    /// <summary>The name of a bookmark in a turn of its loop.</summary>
    public static string NameOf(string name, int turn) => turn <= 1
        ? name
        : string.Create(CultureInfo.InvariantCulture, $"{name[..Math.Min(name.Length, LongestStem)]}_{turn}");
}
