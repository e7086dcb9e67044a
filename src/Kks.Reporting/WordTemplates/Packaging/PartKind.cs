namespace Kks.Reporting.WordTemplates.Packaging;

/// <summary>What a part is to the compiler.</summary>
internal enum PartKind
{
    /// <summary>Copied as it is.</summary>
    Static,

    /// <summary>The body of the document.</summary>
    Body,

    Header,

    Footer,

    Footnotes,

    Endnotes,

    Comments,

    Chart,

    /// <summary>Core, extended or custom properties.</summary>
    Properties,

    /// <summary>The texts of a SmartArt drawing.</summary>
    Diagram,

    Styles,

    Numbering,

    Settings,
}
