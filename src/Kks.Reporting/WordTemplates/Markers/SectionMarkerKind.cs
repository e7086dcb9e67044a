namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>What a <see cref="SectionMarker"/> stands at.</summary>
internal enum SectionMarkerKind
{
    /// <summary>Before what ends a section and holds nothing else.</summary>
    Begin,

    /// <summary>Before what ends a section in a paragraph of text.</summary>
    BeginInText,

    /// <summary>After what ends a section.</summary>
    End,

    /// <summary>Where a section begins.</summary>
    Start,
}
