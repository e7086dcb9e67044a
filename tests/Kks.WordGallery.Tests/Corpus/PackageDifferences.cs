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
        var differences = left.Keys.Except(right.Keys).Select(name => $"{name} is gone").ToList();
        differences.AddRange(right.Keys.Except(left.Keys).Select(name => $"{name} is new"));
        foreach (var name in left.Keys.Intersect(right.Keys).Where(name => !IsTable(name) && !left[name].AsSpan().SequenceEqual(right[name])))
        {
            differences.AddRange(Compare(name, left[name], right[name]));
        }

        differences.AddRange(Tables(left, right));
        return differences;
    }

    private static Dictionary<string, byte[]> Parts(byte[] package)
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

    private static bool IsTable(string name) => name == "[Content_Types].xml" || name.EndsWith(".rels", StringComparison.Ordinal);

    private static IEnumerable<string> Compare(string name, byte[] left, byte[] right)
    {
        if (!name.EndsWith(".xml", StringComparison.Ordinal))
        {
            return [$"{name}: other bytes"];
        }

        var (expected, actual) = (Load(left), Load(right));
        Bare(expected);
        Bare(actual);
        return XNode.DeepEquals(expected, actual) ? [] : [$"{name}: {FirstDifference(expected, actual)}"];
    }

    private static XElement Load(byte[] part) => XDocument.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace).Root!;

    /// <summary>Drops what no reader of the document sees: prefixes, the order of attributes, comments, processing instructions, CDATA marks.</summary>
    private static void Bare(XElement root)
    {
        root.DescendantNodesAndSelf().Where(node => node is XComment or XProcessingInstruction).ToList().ForEach(node => node.Remove());
        foreach (var element in root.DescendantsAndSelf().ToList())
        {
            var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)
                .OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).Select(attribute => new XAttribute(attribute.Name, attribute.Value)).ToList();
            element.ReplaceAttributes(attributes);
            if (!element.HasElements && element.Nodes().Any())
            {
                var text = element.Value;
                element.ReplaceNodes(text.Length > 0 ? new XText(text) : null);
            }
        }
    }

    private static string FirstDifference(XElement expected, XElement actual)
    {
        var pairs = expected.DescendantsAndSelf().Zip(actual.DescendantsAndSelf());
        foreach (var (left, right) in pairs)
        {
            var (shallowLeft, shallowRight) = (Shallow(left), Shallow(right));
            if (shallowLeft != shallowRight)
            {
                return $"expected {shallowLeft}, got {shallowRight}";
            }
        }

        return $"{expected.DescendantsAndSelf().Count()} elements, got {actual.DescendantsAndSelf().Count()}";
    }

    private static string Shallow(XElement element) =>
        $"<{element.Name.LocalName} {string.Join(' ', element.Attributes())}>{string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value))} in {element.Parent?.Name.LocalName}";

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
