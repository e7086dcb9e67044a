using System.IO.Compression;
using System.Xml.Linq;

namespace Kks.WordGallery.Tests.Corpus;

/// <summary>What differs between two packages once everything that means nothing is put aside: order of entries, prefixes, comments between elements.</summary>
internal static class PackageDifferences
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static List<string> Find(byte[] expected, byte[] actual)
    {
        var (left, right) = (Parts(expected), Parts(actual));
        DropEmptyTables(left);
        DropEmptyTables(right);
        var differences = left.Keys.Except(right.Keys).Select(name => $"{name} is gone").ToList();
        differences.AddRange(right.Keys.Except(left.Keys).Select(name => $"{name} is new"));
        foreach (var name in left.Keys.Intersect(right.Keys).Where(name => !IsTable(name) && !left[name].AsSpan().SequenceEqual(right[name])))
        {
            differences.AddRange(Compare(name, left[name], right[name]));
        }

        differences.AddRange(Tables(left, right));
        return differences;
    }

    public static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToDictionary(entry => entry.FullName, Content);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static void DropEmptyTables(Dictionary<string, byte[]> parts)
    {
        foreach (var name in parts.Keys.Where(name => name.EndsWith(".rels", StringComparison.Ordinal) && !Load(parts[name]).HasElements).ToList())
        {
            parts.Remove(name);
        }
    }

    private static bool IsTable(string name) => name == "[Content_Types].xml" || name.EndsWith(".rels", StringComparison.Ordinal);

    private static IEnumerable<string> Compare(string name, byte[] left, byte[] right)
    {
        if (!name.EndsWith(".xml", StringComparison.Ordinal))
        {
            return [$"{name}: other bytes"];
        }

        var (expected, actual) = (Lines(Load(left)), Lines(Load(right)));
        var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == expected.Count && same == actual.Count ? [] : [$"{name}: expected {expected.ElementAtOrDefault(same) ?? "its end"}, got {actual.ElementAtOrDefault(same) ?? "its end"}"];
    }

    private static XElement Load(byte[] part) => XDocument.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace).Root!;

    /// <summary>A line for each element in the order of the text, without what no reader of the document sees: prefixes, the order of attributes,
    /// comments, indents between elements.</summary>
    private static List<string> Lines(XElement root) => [.. root.DescendantsAndSelf().Select(Line)];

    private static string Line(XElement element)
    {
        // A note's number is the document's own business; that it stands where it stood shows in the text.
        var isNote = element.Name.LocalName is "footnote" or "endnote" or "footnoteReference" or "endnoteReference" && element.Attribute(element.Name.Namespace + "type") is null;
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !(isNote && attribute.Name.LocalName == "id")).Select(attribute => $" {attribute.Name}={attribute.Value}").Order(StringComparer.Ordinal);
        return $"{element.Ancestors().Count()} {element.Name}{string.Concat(attributes)}>{(element.HasElements ? "" : element.Value)}";
    }

    private static IEnumerable<string> Tables(Dictionary<string, byte[]> left, Dictionary<string, byte[]> right)
    {
        foreach (var name in left.Keys.Intersect(right.Keys).Where(IsTable))
        {
            var (expected, actual) = (Rows(left[name]), Rows(right[name]));
            foreach (var row in expected.Except(actual)) yield return $"{name}: {row} is gone";
            foreach (var row in actual.Except(expected)) yield return $"{name}: {row} is new";
        }
    }

    private static List<string> Rows(byte[] table) =>
    [
        .. Load(table).Elements().Select(row => row.Name.Namespace == Types
            ? $"{row.Name.LocalName} {(string?)row.Attribute("Extension")}{(string?)row.Attribute("PartName")} = {(string?)row.Attribute("ContentType")}"
            : $"{(string?)row.Attribute("Id")} {(string?)row.Attribute("Type")} -> {(string?)row.Attribute("Target")} {(string?)row.Attribute("TargetMode")}"),
    ];
}
