using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Styles;

/// <summary>The numbering of a reference document: its definitions as they are, and where the lists of a document hang on.</summary>
/// <param name="Definitions">The definitions, as markup.</param>
/// <param name="NextNumber">The first free number id.</param>
/// <param name="BulletAbstract">The abstract numbering of the style List Bullet.</param>
/// <param name="NumberAbstract">The abstract numbering of the style List Number.</param>
/// <param name="AppendixNumber">The number id of the numbering named <c>Lampiran</c>; null where there is none.</param>
internal sealed record NumberingSheet(byte[] Definitions, int NextNumber, int? BulletAbstract, int? NumberAbstract, int? AppendixNumber)
{
    /// <summary>The lists, as markup.</summary>
    public byte[] Numbers { get; init; } = [];

    /// <summary>The first free id of a definition.</summary>
    public int NextDefinition { get; init; }

    /// <summary>The numbering as a tree.</summary>
    public XElement ToXml()
    {
        var markup = $"<w:numbering xmlns:w=\"{WordNames.Main.NamespaceName}\">{Encoding.UTF8.GetString(Definitions)}{Encoding.UTF8.GetString(Numbers)}</w:numbering>";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(markup), writable: false);
        return PartXml.Read(stream);
    }
}
