using Kks.Reporting.WordTemplates.Markers;

namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>Something written between elements: a tag, a marker, or literal markup; one of the three.</summary>
internal readonly record struct Insertion(Tag? Tag, Marker? Marker = null, string? Markup = null)
{
    public static implicit operator Insertion(Tag tag) => new(tag);

    public static implicit operator Insertion(Marker marker) => new(null, marker);
}
