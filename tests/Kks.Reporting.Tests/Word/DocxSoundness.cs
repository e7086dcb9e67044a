using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Kks.Reporting.Tests.Word;

/// <summary>Finds what makes Word offer a repair: the schema errors of the SDK's validator, and what it does not look at.</summary>
internal static class DocxSoundness
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static List<string> Check(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        var parts = zip.Entries.Where(IsXml).ToDictionary(entry => entry.FullName, Load);
        var problems = new List<string>();
        problems.AddRange(zip.Entries.GroupBy(entry => entry.FullName).Where(g => g.Count() > 1).Select(g => $"part twice: {g.Key}"));
        problems.AddRange(ContentTypes(parts["[Content_Types].xml"], zip.Entries.Select(entry => entry.FullName).ToList()));
        problems.AddRange(Relationships(parts, zip.Entries.Select(entry => entry.FullName).ToHashSet()));
        foreach (var (name, part) in parts.Where(pair => pair.Key.StartsWith("word/", StringComparison.Ordinal) && !pair.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            problems.AddRange(Part(part).Select(problem => $"{name}: {problem}"));
        }

        problems.AddRange(Document(parts));
        problems.AddRange(Schema(docx));
        return problems;
    }

    private static bool IsXml(ZipArchiveEntry entry) => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal);

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static IEnumerable<string> Schema(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static IEnumerable<string> ContentTypes(XDocument types, List<string> names)
    {
        var defaults = types.Root!.Elements(Types + "Default").Select(e => (string)e.Attribute("Extension")!).ToHashSet();
        var overrides = types.Root.Elements(Types + "Override").Select(e => ((string)e.Attribute("PartName")!).TrimStart('/')).ToList();
        foreach (var name in names.Where(name => name != "[Content_Types].xml"))
        {
            var isSpecific = name.EndsWith(".xml", StringComparison.Ordinal);
            if (!overrides.Contains(name) && (isSpecific || !defaults.Contains(Path.GetExtension(name).TrimStart('.'))))
            {
                yield return $"no content type: {name}";
            }
        }

        foreach (var name in overrides.Where(name => !names.Contains(name)))
        {
            yield return $"content type of a part that is not there: {name}";
        }
    }

    private static IEnumerable<string> Relationships(Dictionary<string, XDocument> parts, HashSet<string> names)
    {
        var reached = new HashSet<string> { "[Content_Types].xml" };
        foreach (var (path, rels) in parts.Where(pair => pair.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            reached.Add(path);
            var owner = path.Replace("_rels/", string.Empty, StringComparison.Ordinal)[..^".rels".Length];
            var folder = owner.Contains('/') ? owner[..(owner.LastIndexOf('/') + 1)] : string.Empty;
            var ids = new HashSet<string>();
            foreach (var item in rels.Root!.Elements(Rels + "Relationship"))
            {
                var id = (string)item.Attribute("Id")!;
                if (!ids.Add(id))
                {
                    yield return $"{path}: {id} twice";
                }

                var target = new Uri(new Uri("zip:///" + folder), (string)item.Attribute("Target")!).AbsolutePath.TrimStart('/');
                if ((string?)item.Attribute("TargetMode") != "External" && !names.Contains(target))
                {
                    yield return $"{path}: {id} leads to {target}, which is not there";
                }

                reached.Add(target);
            }

            if (owner.Length > 0)
            {
                var used = parts[owner].Descendants().Attributes().Where(a => a.Name.Namespace == R).Select(a => a.Value);
                foreach (var id in used.Where(id => !ids.Contains(id)).Distinct())
                {
                    yield return $"{owner}: {id} is no relationship";
                }
            }
        }

        foreach (var name in names.Where(name => !reached.Contains(name)))
        {
            yield return $"nothing leads to {name}";
        }

        foreach (var (path, part) in parts.Where(pair => !pair.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            var rels = $"{Path.GetDirectoryName(path)!.Replace('\\', '/')}/_rels/{Path.GetFileName(path)}.rels";
            if (!parts.ContainsKey(rels) && part.Descendants().Attributes().Any(a => a.Name.Namespace == R))
            {
                yield return $"{path}: uses relationships and has none";
            }
        }
    }

    /// <summary>The problems of one part, as far as they show in it alone.</summary>
    public static IEnumerable<string> Part(XDocument part)
    {
        foreach (var cell in part.Descendants(W + "tc").Where(cell => cell.Elements().LastOrDefault()?.Name != W + "p"))
        {
            yield return $"a cell does not end with a paragraph: {cell.Value}";
        }

        foreach (var table in part.Descendants(W + "tbl").Where(table => table.ElementsAfterSelf().FirstOrDefault()?.Name == W + "tbl"))
        {
            yield return $"two tables touch: {table.Value}";
        }

        foreach (var row in part.Descendants(W + "tr").Where(row => Columns(row) != row.Parent!.Element(W + "tblGrid")?.Elements().Count()))
        {
            yield return $"a row does not fill its grid: {row.Value}";
        }

        var bookmarks = part.Descendants(W + "bookmarkStart").ToList();
        var starts = bookmarks.Select(b => (string)b.Attribute(W + "id")!).ToList();
        var ends = part.Descendants(W + "bookmarkEnd").Select(b => (string)b.Attribute(W + "id")!).ToList();
        if (starts.Distinct().Count() != starts.Count || !starts.Order().SequenceEqual(ends.Order()))
        {
            yield return "bookmarks are not in pairs";
        }

        foreach (var name in bookmarks.Select(b => (string)b.Attribute(W + "name")!).GroupBy(n => n).Where(g => g.Count() > 1 || g.Key.Length > 40))
        {
            yield return $"bookmark twice or too long: {name.Key}";
        }

        foreach (var id in part.Descendants(Wp + "docPr").Select(d => (string)d.Attribute("id")!).GroupBy(i => i).Where(g => g.Count() > 1))
        {
            yield return $"drawing id twice: {id.Key}";
        }

        if (Fields(part) is { } problem)
        {
            yield return problem;
        }
    }

    private static int Columns(XElement row) =>
        row.Elements(W + "tc").Sum(cell => (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1);

    private static string? Fields(XDocument part)
    {
        var depth = 0;
        foreach (var kind in part.Descendants(W + "fldChar").Select(f => (string)f.Attribute(W + "fldCharType")!))
        {
            depth += kind switch { "begin" => 1, "end" => -1, _ => 0 };
            if (depth < 0)
            {
                return "a field ends that never began";
            }
        }

        return depth == 0 ? null : "a field never ends";
    }

    private static IEnumerable<string> Document(Dictionary<string, XDocument> parts)
    {
        var document = parts["word/document.xml"];
        var body = document.Root!.Element(W + "body")!;
        if (body.Elements().Last().Name != W + "sectPr")
        {
            yield return "the body does not end with section properties";
        }

        var styles = parts["word/styles.xml"].Descendants(W + "style").Select(s => (string)s.Attribute(W + "styleId")!).ToHashSet();
        var used = document.Descendants().Where(e => e.Name == W + "pStyle" || e.Name == W + "rStyle" || e.Name == W + "tblStyle");
        foreach (var style in used.Select(e => (string)e.Attribute(W + "val")!).Distinct().Where(style => !styles.Contains(style)))
        {
            yield return $"no such style: {style}";
        }

        var numbers = parts["word/numbering.xml"].Descendants(W + "num").Select(n => (string)n.Attribute(W + "numId")!).ToList();
        foreach (var id in document.Descendants(W + "numId").Select(n => (string)n.Attribute(W + "val")!).Distinct().Where(id => id != "0" && !numbers.Contains(id)))
        {
            yield return $"no such numbering: {id}";
        }

        if (numbers.Distinct().Count() != numbers.Count)
        {
            yield return "a number id is used twice";
        }

        var notes = document.Descendants(W + "footnoteReference").Select(n => (string)n.Attribute(W + "id")!).ToList();
        var kept = parts.TryGetValue("word/footnotes.xml", out var footnotes) ? footnotes.Descendants(W + "footnote").Select(n => (string)n.Attribute(W + "id")!).ToList() : [];
        foreach (var id in notes.Where(id => !kept.Contains(id)))
        {
            yield return $"no such footnote: {id}";
        }
    }
}
