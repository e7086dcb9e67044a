namespace Kks.Reporting.Word.Documents;

/// <summary>What is filled into a prepared text each time it is inserted.</summary>
internal enum SlotKind
{
    /// <summary>The id of a drawing.</summary>
    Drawing,

    /// <summary>The id of an old drawing, and what refers to it.</summary>
    Shape,

    /// <summary>The id of a bookmark.</summary>
    BookmarkId,

    /// <summary>The name of a bookmark, and what refers to it.</summary>
    BookmarkName,

    /// <summary>The id of a list.</summary>
    List,

    /// <summary>The id of a list that styles of the document around belong to.</summary>
    HostList,

    /// <summary>The id of a relationship.</summary>
    Relationship,
}
