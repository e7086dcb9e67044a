using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kks.Reporting.Word.Xml;

/// <summary>
/// Reads and writes the XML of parts that hold no tags: bytes &lt;-> tree, strict names as transitional ones.
/// Stateless and thread-safe.
/// </summary>
internal static class PartXml
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The root element of a part; the stream stays open.</summary>
    /// <exception cref="XmlException">The part is not well-formed XML or holds a DTD.</exception>
    /// <exception cref="InvalidDataException">The part is larger or deeper than any document a person made.</exception>
    public static XElement Read(Stream part) =>
        PartTree.Read(part, ReadElement, static (parent, child) => parent.Add(child), static (parent, text) => parent.Add(new XText(text)));

    /// <summary>The part as a file of its own.</summary>
    public static byte[] Write(XElement root) => Encoding.UTF8.GetBytes(Declaration + Markup(root));

    /// <summary>The element as it stands inside a part.</summary>
    public static string Markup(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    private static XElement ReadElement(XmlReader reader)
    {
        var element = new XElement(NameOf(reader));
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            element.Add(IsDeclaration(reader)
                ? new XAttribute(reader.Prefix.Length == 0 ? XName.Get("xmlns") : XNamespace.Xmlns + reader.LocalName, WordNames.Transitional(reader.Value))
                : new XAttribute(NameOf(reader), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }

    private static bool IsDeclaration(XmlReader reader) => reader.NamespaceURI == XNamespace.Xmlns.NamespaceName;

    private static XName NameOf(XmlReader reader) => XName.Get(reader.LocalName, WordNames.Transitional(reader.NamespaceURI));
}
