namespace Kks.Reporting.Word.Documents;

/// <summary>The kinds of notes.</summary>
internal enum NoteKind
{
    /// <summary>At the foot of the page.</summary>
    Footnote,

    /// <summary>At the end of the document.</summary>
    Endnote,
}
