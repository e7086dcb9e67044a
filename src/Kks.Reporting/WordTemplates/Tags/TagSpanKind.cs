namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>What a stretch between braces is.</summary>
internal enum TagSpanKind
{
    /// <summary>Code for the engine.</summary>
    Code,

    /// <summary>Text in <c>{%{ … }%}</c>, printed as it is.</summary>
    Verbatim,

    /// <summary>A tag that is opened and never closed.</summary>
    Unclosed,
}
