namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>What a tag does to the structure of the document.</summary>
internal enum TagRole
{
    /// <summary>Prints something, or may.</summary>
    Value,

    /// <summary>Prints nothing: an assignment, a comment.</summary>
    Silent,

    /// <summary>Opens a block.</summary>
    Open,

    /// <summary>Begins another branch of a block: <c>else</c>, <c>when</c>.</summary>
    Middle,

    /// <summary>Closes a block.</summary>
    Close,
}
