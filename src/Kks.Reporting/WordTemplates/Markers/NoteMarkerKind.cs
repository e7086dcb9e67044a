namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>What a <see cref="NoteMarker"/> writes.</summary>
internal enum NoteMarkerKind
{
    /// <summary>Before the note: a new id.</summary>
    Start,

    /// <summary>After the note.</summary>
    End,

    /// <summary>The note's id.</summary>
    Id,
}
