using System.Globalization;
using System.IO.Compression;
using System.Text;
using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Tests.Workbooks;

/// <summary>An .xlsx made of XML written by hand, for what no well-behaved program writes.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, string Xml)> sheets = [];
    private readonly Dictionary<string, string> parts = [];
    private string? styles;
    private string? texts;
    private string properties = string.Empty;

    /// <summary>Adds a sheet whose rows are given as XML; what stands behind the rows may follow.</summary>
    public RawWorkbook Sheet(string name, string rows, string behind = "")
    {
        sheets.Add((name, $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>"));
        return this;
    }

    public RawWorkbook SheetXml(string name, string xml)
    {
        sheets.Add((name, xml));
        return this;
    }

    public RawWorkbook Texts(params string[] items)
    {
        texts = $"<sst xmlns=\"{Main}\">{string.Concat(items)}</sst>";
        return this;
    }

    /// <summary>Gives cell styles by their number formats; custom codes begin at 164.</summary>
    public RawWorkbook Styles(int[] formats, params string[] codes)
    {
        var own = string.Concat(codes.Select((c, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(c)}\"/>"));
        styles = $"<styleSheet xmlns=\"{Main}\"><numFmts>{own}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{string.Concat(formats.Select(f => $"<xf numFmtId=\"{f}\"/>"))}</cellXfs></styleSheet>";
        return this;
    }

    public RawWorkbook Since1904()
    {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public RawWorkbook Part(string name, string content)
    {
        parts[name] = content;
        return this;
    }

    public MemoryStream ToStream()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes());
            Add(archive, "_rels/.rels", Relationships([("rId1", "officeDocument", "/xl/workbook.xml")]));
            var names = sheets.Select((s, i) => $"<sheet name=\"{System.Security.SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{properties}<sheets>{string.Concat(names)}</sheets></workbook>");
            var targets = sheets.Select((_, i) => ($"s{i}", "worksheet", $"worksheets/sheet{i}.xml"))
                .Append(("st", "styles", "styles.xml")).Append(("ss", "sharedStrings", "sharedStrings.xml"));
            Add(archive, "xl/_rels/workbook.xml.rels", Relationships(targets));
            Add(archive, "xl/styles.xml", styles);
            Add(archive, "xl/sharedStrings.xml", texts);
            for (var i = 0; i < sheets.Count; i++)
            {
                Add(archive, $"xl/worksheets/sheet{i}.xml", sheets[i].Xml);
            }

            foreach (var (name, content) in parts)
            {
                Add(archive, name, content);
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>What the reader makes of the first sheet: each cell as <c>A1 Text: content</c>, then the diagnostics.</summary>
    public IReadOnlyList<string> Read(WorkbookLimits? limits = null)
    {
        var bag = ExchangeMessages.NewBag(CultureInfo.GetCultureInfo("en"));
        using var reader = WorkbookReader.Open(ToStream(), "buku.xlsx", bag, limits ?? WorkbookLimits.Default);
        var cells = reader is null ? [] : reader.ReadRows(reader.Sheets[0]).SelectMany(r => r.Cells).Select(Show).ToList();
        return [.. cells, .. bag.Items.Select(d => d.ToString())];
    }

    private static string Show(Cell cell) =>
        $"{cell.Name} {cell.Kind}{(cell.Shape == NumberShape.Plain ? string.Empty : "/" + cell.Shape)}: {cell.Text}";

    private string ContentTypes()
    {
        const string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var all = sheets.Select((_, i) => ($"worksheets/sheet{i}.xml", "worksheet")).Append(("workbook.xml", "sheet.main")).Append(("styles.xml", "styles")).Append(("sharedStrings.xml", "sharedStrings"));
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + string.Concat(all.Select(p => $"<Override PartName=\"/xl/{p.Item1}\" ContentType=\"{kind}{p.Item2}+xml\"/>")) + "</Types>";
    }

    private static string Relationships(IEnumerable<(string Id, string Kind, string Target)> all) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Kind}\" Target=\"{r.Target}\"/>"))}</Relationships>";

    private static void Add(ZipArchive archive, string name, string? content)
    {
        if (content is null)
        {
            return;
        }

        using var stream = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
