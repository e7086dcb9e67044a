using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>A piece of an attribute's value: text, a tag, or a marker; one of the three.</summary>
internal readonly record struct AttributePiece(string? Text, Tag? Tag = null, Marker? Marker = null);
