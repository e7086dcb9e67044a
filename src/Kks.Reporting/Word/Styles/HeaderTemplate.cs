using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Styles;

/// <summary>A header or footer of the reference document, with holes where the results of its <c>DOCPROPERTY</c> fields go.</summary>
/// <param name="Pieces">The markup around the holes; one more than there are holes.</param>
/// <param name="Properties">The property each hole shows.</param>
/// <param name="Pictures">The pictures it shows: relationship id, path, bytes.</param>
internal sealed record HeaderTemplate(
    IReadOnlyList<byte[]> Pieces,
    IReadOnlyList<string> Properties,
    IReadOnlyList<(string Id, string Path, byte[] Content)> Pictures)
{
    public void WriteTo(PackageWriter package, string path, string contentType, Func<string, string?> property)
    {
        using (var xml = package.OpenXml(path, contentType))
        {
            xml.Raw(Pieces[0]);
            for (var i = 0; i < Properties.Count; i++)
            {
                xml.Text(property(Properties[i]));
                xml.Raw(Pieces[i + 1]);
            }
        }

        if (Pictures.Count > 0)
        {
            WriteRelationships(package, path);
        }
    }

    private void WriteRelationships(PackageWriter package, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        using var xml = package.OpenXml($"word/_rels/{name}.rels");
        xml.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        foreach (var (id, target, _) in Pictures)
        {
            xml.Markup($"<Relationship Id=\"{id}\" Type=\"{Relationships.Office}image\" Target=\"{target}\"/>");
        }

        xml.Raw("</Relationships>"u8);
    }
}
