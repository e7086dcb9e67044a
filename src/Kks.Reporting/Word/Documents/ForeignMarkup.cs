using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Makes a text independent of the declarations of its part: what older readers may ignore goes, since the other document need not have declared it so;
/// what has an alternative for them keeps both, with the declarations it needs.
/// </summary>
internal static class ForeignMarkup
{
    private static readonly XName Ignorable = WordNames.Compatibility + "Ignorable";
    private static readonly XName Choice = WordNames.Compatibility + "Choice";
    private static readonly HashSet<XName> Instructions =
        [Ignorable, WordNames.Compatibility + "ProcessContent", WordNames.Compatibility + "PreserveElements", WordNames.Compatibility + "PreserveAttributes", WordNames.Compatibility + "MustUnderstand"];

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        [WordNames.Main.NamespaceName] = "w",
        [WordNames.Relationship.NamespaceName] = "r",
        [WordNames.Compatibility.NamespaceName] = "mc",
        [WordNames.WordDrawing.NamespaceName] = "wp",
        [WordNames.Vml.NamespaceName] = "v",
        [WordNames.Office.NamespaceName] = "o",
    };

    /// <summary>Moves the children of an element under a root of their own that declares every prefix in them.</summary>
    /// <param name="source">The element; it still hangs in its part, whose declarations count.</param>
    public static XElement Detach(XElement source)
    {
        RemoveIgnorable(source, source.AncestorsAndSelf().Concat(source.Descendants()).SelectMany(IgnorableOf).ToHashSet());
        var choices = source.Descendants(Choice).Select(choice => (choice, Needed: NeededBy(choice))).ToList();
        choices.Where(pair => pair.Needed is null).ToList().ForEach(pair => pair.choice.Remove());
        var root = new XElement(source.Name);
        Declare(root, source);
        var nodes = source.Nodes().ToList();
        source.RemoveNodes();
        root.Add(nodes);
        foreach (var element in root.Descendants())
        {
            element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration || Instructions.Contains(attribute.Name)).Remove();
        }

        foreach (var (choice, needed) in choices.Where(pair => pair.Needed is not null))
        {
            DeclareNeeded(choice, needed!, root);
        }

        RemoveBlanks(root);
        return root;
    }

    private static IEnumerable<XNamespace> IgnorableOf(XElement element) =>
        (element.Attribute(Ignorable)?.Value ?? "").Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Select(element.GetNamespaceOfPrefix).OfType<XNamespace>();

    private static void RemoveIgnorable(XElement root, HashSet<XNamespace> ignorable)
    {
        if (ignorable.Count == 0)
        {
            return;
        }

        Batch.Remove(root.Descendants().Where(element => ignorable.Contains(element.Name.Namespace) && !IsNeeded(element, element.Name.Namespace)).ToHashSet());
        foreach (var element in root.Descendants())
        {
            element.Attributes().Where(attribute => ignorable.Contains(attribute.Name.Namespace) && !IsNeeded(element, attribute.Name.Namespace)).Remove();
        }
    }

    /// <summary>Whether an alternative around is for readers who know the namespace.</summary>
    private static bool IsNeeded(XElement element, XNamespace name) => element.Ancestors(Choice).Any(choice => NeededBy(choice)?.Contains(name) == true);

    /// <summary>The namespaces a reader of an alternative must know; null where one of them is not declared.</summary>
    private static List<XNamespace>? NeededBy(XElement choice)
    {
        var names = (choice.Attribute("Requires")?.Value ?? "").Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Select(choice.GetNamespaceOfPrefix).ToList();
        return names.Count == 0 || names.Contains(null) ? null : [.. names.OfType<XNamespace>()];
    }

    private static void Declare(XElement root, XElement source)
    {
        var declared = source.AncestorsAndSelf().Concat(source.Descendants()).Attributes().Where(attribute => attribute.IsNamespaceDeclaration).ToList();
        var used = source.Descendants().SelectMany(element => element.Attributes().Select(attribute => attribute.Name.Namespace).Prepend(element.Name.Namespace))
            .Concat(source.Descendants(Choice).SelectMany(choice => NeededBy(choice) ?? []))
            .Where(name => name != XNamespace.None && name != XNamespace.Xml && name != XNamespace.Xmlns)
            .Distinct();
        var taken = new HashSet<string>(Usual.Values, StringComparer.Ordinal) { "xml", "xmlns" };
        foreach (var name in used.Append(WordNames.Main).Distinct())
        {
            var prefix = Usual.GetValueOrDefault(name.NamespaceName)
                ?? declared.Where(attribute => attribute.Value == name.NamespaceName && attribute.Name.LocalName != "xmlns").Select(attribute => attribute.Name.LocalName).FirstOrDefault(taken.Add);
            for (var i = 1; prefix is null; i++)
            {
                var next = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"n{i}");
                prefix = taken.Add(next) ? next : null;
            }

            root.Add(new XAttribute(XNamespace.Xmlns + prefix, name.NamespaceName));
        }
    }

    private static void DeclareNeeded(XElement choice, List<XNamespace> needed, XElement root)
    {
        var prefixes = needed.Select(name => (name, Prefix: root.GetPrefixOfNamespace(name)!)).Distinct().ToList();
        choice.SetAttributeValue("Requires", string.Join(' ', prefixes.Select(pair => pair.Prefix)));
        foreach (var (name, prefix) in prefixes)
        {
            choice.SetAttributeValue(XNamespace.Xmlns + prefix, name.NamespaceName);
        }
    }

    private static bool IsBlank(XNode node) => node is XText text && string.IsNullOrWhiteSpace(text.Value);

    /// <summary>Takes out what only sets elements apart for people who read XML.</summary>
    private static void RemoveBlanks(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Where(element => element.HasElements && element.Nodes().Any(IsBlank)).ToList())
        {
            element.ReplaceNodes(element.Nodes().Where(node => !IsBlank(node)).ToList());
        }
    }
}
