using System.Text;
using System.Xml;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Writes a part that comes along, with its relationships.</summary>
internal static class CopiedPartWriter
{
    private const string StrictMark = "http://purl.oclc.org/ooxml/";

    public static void Write(PackageWriter package, CopiedPart part)
    {
        package.Write(part.Path, part.ContentType, Content(part));
        if (part.Links.Count == 0)
        {
            return;
        }

        using var xml = package.OpenXml(OfficePackage.RelationshipsPath(part.Path));
        xml.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        foreach (var (id, link) in part.Links)
        {
            xml.Markup($"<Relationship Id=\"{id}\" Type=\"{link.Type}\" Target=\"{link.Target}\"");
            xml.Raw(link.IsExternal ? " TargetMode=\"External\"/>"u8 : "/>"u8);
        }

        xml.Raw("</Relationships>"u8);
    }

    /// <summary>The part's bytes; a strict document's parts become transitional ones, as its text has.</summary>
    private static byte[] Content(CopiedPart part)
    {
        var bytes = part.Package.ReadBytes(part.Source);
        if (!part.ContentType.EndsWith("xml", StringComparison.Ordinal) || bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(StrictMark)) < 0)
        {
            return bytes;
        }

        try
        {
            return PartXml.Write(PartXml.Read(new MemoryStream(bytes, writable: false)));
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException)
        {
            return bytes;
        }
    }
}
