namespace Kks.Reporting.Word.Documents;

/// <summary>What a document is merged into while it is prepared. For one document written.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Numbering">The numbering.</param>
/// <param name="Parts">Copies the other parts.</param>
internal sealed record MergeTarget(StylePart Styles, INumberingTarget Numbering, PartCopier Parts);
