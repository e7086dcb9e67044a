using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>Someone who looks at the blocks of inserted documents before they are written.</summary>
internal interface IInsertedBlocks
{
    /// <summary>Looks at blocks, and may put bookmarks into them. The same blocks come again where a document is inserted again.</summary>
    void Pass(IReadOnlyList<XElement> blocks);
}
