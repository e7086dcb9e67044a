using System.IO.Compression;
using System.Xml;
using Kks.Model.Packages;

namespace Kks.Exchange.Workbooks;

/// <summary>Which parts of a package are its sheets, styles and shared texts.</summary>
/// <param name="Sheets">The worksheets in the order of their tabs; charts on tabs of their own are none.</param>
/// <param name="Styles">The part of the styles, or null.</param>
/// <param name="SharedTexts">The part of the shared texts, or null.</param>
/// <param name="Since1904">Whether dates count from 1904.</param>
internal sealed record WorkbookOutline(IReadOnlyList<WorkbookSheet> Sheets, string? Styles, string? SharedTexts, bool Since1904)
{
    /// <summary>Reads the outline; null where the package is no workbook.</summary>
    public static WorkbookOutline? Read(ZipArchive archive, int maxSheets)
    {
        var main = Relationships(archive, string.Empty).Find(r => r.Kind == "officeDocument")?.Target;
        if (main is null || archive.GetEntry(main) is not { } part)
        {
            return null;
        }

        var parts = Relationships(archive, main);
        using var stream = part.Open();
        using var xml = OfficeXml.Open(stream);
        xml.MoveToContent();
        if (xml.LocalName != "workbook")
        {
            return null;
        }

        var (sheets, since1904) = ReadWorkbook(xml, parts.Where(r => r.Kind == "worksheet").ToDictionary(r => r.Id, r => r.Target), maxSheets);
        return new WorkbookOutline(sheets, parts.Find(r => r.Kind == "styles")?.Target, parts.Find(r => r.Kind == "sharedStrings")?.Target, since1904);
    }

    private static (List<WorkbookSheet> Sheets, bool Since1904) ReadWorkbook(XmlReader xml, Dictionary<string, string> parts, int maxSheets)
    {
        var sheets = new List<WorkbookSheet>();
        var since1904 = false;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                since1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && sheets.Count < maxSheets && RelationshipId(xml) is { } id && parts.TryGetValue(id, out var part))
            {
                sheets.Add(new WorkbookSheet(xml.GetAttribute("name") ?? string.Empty, part, (xml.GetAttribute("state") ?? "visible") != "visible"));
            }
        }

        return (sheets, since1904);
    }

    /// <summary>The attribute's namespace differs between transitional and strict files.</summary>
    private static string? RelationshipId(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }

    private static List<Relationship> Relationships(ZipArchive archive, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var found = new List<Relationship>();
        if (archive.GetEntry($"{folder}_rels/{part[slash..]}.rels") is not { } entry)
        {
            return found;
        }

        using var stream = entry.Open();
        using var xml = OfficeXml.Open(stream);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External")
            {
                var type = xml.GetAttribute("Type") ?? string.Empty;
                var id = xml.GetAttribute("Id") ?? string.Empty;
                if (found.TrueForAll(r => r.Id != id))
                {
                    found.Add(new Relationship(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, xml.GetAttribute("Target") ?? string.Empty)));
                }
            }
        }

        return found;
    }

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private sealed record Relationship(string Id, string Kind, string Target);
}
