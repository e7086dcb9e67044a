using System.Xml;
using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>Reads the XML of strangers: no DTD, no resolver, bounded depth (what walks the tree calls itself).</summary>
internal static class SafeXml
{
    private const int MaximumDepth = 400;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public static XmlReader Create(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>Reads the element the reader stands on and leaves the reader behind it.</summary>
    public static XElement ReadElement(XmlReader reader, string part)
    {
        try
        {
            return Read(reader);
        }
        catch (XmlException problem)
        {
            throw Damaged(part, problem);
        }
    }

    public static InvalidDataException Damaged(string part, XmlException problem) =>
        new($"{part}({problem.LineNumber},{problem.LinePosition}): XML rusak: {problem.Message}", problem);

    private static XElement Read(XmlReader reader)
    {
        var root = Start(reader);
        var open = root;
        var empty = reader.IsEmptyElement;
        reader.Read();
        for (var depth = empty ? 0 : 1; depth > 0; reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var child = Start(reader);
                    open.Add(child);
                    if (!reader.IsEmptyElement)
                    {
                        open = child;
                        depth = Deeper(depth);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open = open.Parent ?? root;
                    depth--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.None:
                    throw new XmlException("Akhir berkas sebelum waktunya.");
            }
        }

        return root;
    }

    private static int Deeper(int depth) =>
        depth < MaximumDepth ? depth + 1 : throw new InvalidDataException(FormattableString.Invariant($"Dokumen bersarang lebih dari {MaximumDepth} tingkat."));

    private static XElement Start(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
            }
        }

        reader.MoveToElement();
        return element;
    }
}
