using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>The numbering of a template, ready to be written with more definitions and lists in it. Immutable and thread-safe.</summary>
/// <param name="Path">The part's path.</param>
/// <param name="Head">Everything up to the template's last definition.</param>
/// <param name="Numbers">The template's lists.</param>
/// <param name="Tail">Everything after them.</param>
/// <param name="NextNumber">The first free number id.</param>
/// <param name="NextDefinition">The first free id of a definition.</param>
/// <param name="Definitions">The definition each number id goes by.</param>
internal sealed record NumberingPlan(
    string Path, byte[] Head, byte[] Numbers, byte[] Tail, int NextNumber, int NextDefinition, IReadOnlyDictionary<int, int> Definitions)
{
    private const string DefinitionsEnd = "kks-definisi";
    private const string NumbersEnd = "kks-daftar";

    /// <summary>Splits a numbering part, imported definitions included, where new definitions and lists go.</summary>
    public static NumberingPlan Of(string path, XElement root)
    {
        if (root.GetNamespaceOfPrefix("w") != WordNames.Main)
        {
            root.SetAttributeValue(XNamespace.Xmlns + "w", WordNames.Main.NamespaceName);
        }

        var numbers = root.Elements(WordNames.Main + "num").ToList();
        var definitions = numbers
            .Select(number => (Id: Number(number.Attribute(WordNames.Main + "numId")), Definition: Number(number.Element(WordNames.Main + "abstractNumId")?.Attribute(WordNames.Value))))
            .Where(pair => pair.Id is not null && pair.Definition is not null)
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id!.Value, pair => pair.Definition!.Value);
        var next = definitions.Keys.DefaultIfEmpty(0).Max() + 1;
        var nextDefinition = root.Elements(WordNames.Main + "abstractNum").Select(item => Number(item.Attribute(WordNames.Main + "abstractNumId")) ?? 0).DefaultIfEmpty(-1).Max() + 1;
        MarkAfter(root, root.Elements().LastOrDefault(element => element.Name.LocalName is "abstractNum" or "numPicBullet"), DefinitionsEnd);
        MarkAfter(root, numbers.LastOrDefault() ?? root.Nodes().OfType<XComment>().Last() as XNode, NumbersEnd);
        var text = Encoding.UTF8.GetString(PartXml.Write(root));
        var (head, rest) = Split(text, DefinitionsEnd);
        var (lists, tail) = Split(rest, NumbersEnd);
        return new NumberingPlan(path, Encoding.UTF8.GetBytes(head), Encoding.UTF8.GetBytes(lists), Encoding.UTF8.GetBytes(tail), next, nextDefinition, definitions);
    }

    /// <summary>The numbering as a tree.</summary>
    public XElement ToXml()
    {
        using var stream = new MemoryStream([.. Head, .. Numbers, .. Tail], writable: false);
        return PartXml.Read(stream);
    }

    public void Write(Stream part, ListNumbering lists)
    {
        using var xml = new Utf8XmlWriter(part);
        xml.Raw(Head);
        lists.WriteDefinitions(xml);
        xml.Raw(Numbers);
        lists.WriteItems(xml);
        xml.Raw(Tail);
    }

    private static void MarkAfter(XElement root, XNode? before, string mark)
    {
        if (before is null)
        {
            root.AddFirst(new XComment(mark));
        }
        else
        {
            before.AddAfterSelf(new XComment(mark));
        }
    }

    private static (string Before, string After) Split(string text, string mark)
    {
        var comment = $"<!--{mark}-->";
        var at = text.IndexOf(comment, StringComparison.Ordinal);
        return (text[..at], text[(at + comment.Length)..]);
    }

    private static int? Number(XAttribute? attribute) => int.TryParse(attribute?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
