using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>Sheets -> .xlsx. Same sheets, same bytes: zip times are fixed and nothing is taken from the machine.</summary>
internal static class WorkbookWriter
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a workbook and leaves the stream open.</summary>
    /// <param name="sheets">At least one, the first of them visible.</param>
    /// <param name="title">The workbook's title.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<SheetContent> sheets, string title, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        WritePart(archive, "[Content_Types].xml", xml => WorkbookParts.WriteContentTypes(xml, sheets.Count));
        WritePart(archive, "_rels/.rels", WorkbookParts.WritePackageRelationships);
        WritePart(archive, "docProps/core.xml", xml => WorkbookParts.WriteProperties(xml, title));
        WritePart(archive, "xl/workbook.xml", xml => WorkbookParts.WriteWorkbook(xml, sheets));
        WritePart(archive, "xl/_rels/workbook.xml.rels", xml => WorkbookParts.WriteRelationships(xml, sheets.Count));
        WritePart(archive, "xl/styles.xml", StylesPart.Write);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            var first = i == 0;
            WritePart(archive, WorkbookParts.SheetPart(i), xml => SheetPart.Write(xml, sheet, first));
        }
    }

    private static void WritePart(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }
}
