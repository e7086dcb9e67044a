using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>What a document is merged into while it is prepared. For one document written.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Numbering">The numbering.</param>
/// <param name="Lists">The numbering of the document around, without what is added.</param>
/// <param name="Parts">Copies the other parts.</param>
internal sealed record MergeTarget(StylePart Styles, INumberingTarget Numbering, Lazy<XElement> Lists, PartCopier Parts);
