using System.Xml;
using Kks.Model.Packages;

namespace Kks.Reporting.Word.Xml;

/// <summary>Reads the XML of a part into a tree of any kind: no DTD, bounded in depth and size. Stateless and thread-safe.</summary>
internal static class PartTree
{
    /// <summary>Elements in each other; Word nests tables and text boxes far less deep.</summary>
    private const int MaxDepth = 400;

    /// <summary>Elements and texts of one part.</summary>
    private const int MaxNodes = 2_000_000;

    /// <summary>The root element of a part; the stream stays open.</summary>
    /// <param name="part">The part, unpacked.</param>
    /// <param name="makeElement">Makes an element of what the reader stands at, attributes included; it must leave the reader at the element.</param>
    /// <param name="addElement">Adds an element to its parent.</param>
    /// <param name="addText">Adds text to its parent.</param>
    /// <exception cref="XmlException">The part is not well-formed XML or holds a DTD.</exception>
    /// <exception cref="InvalidDataException">The part is larger or deeper than any document a person made.</exception>
    public static T Read<T>(Stream part, Func<XmlReader, T> makeElement, Action<T, T> addElement, Action<T, string> addText)
        where T : class
    {
        using var reader = OfficeXml.Open(part);
        T? root = null;
        var open = new Stack<T>();
        for (var nodes = 1; reader.Read(); nodes++)
        {
            if (nodes > MaxNodes || reader.Depth > MaxDepth)
            {
                throw new InvalidDataException();
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = makeElement(reader);
                    root ??= element;
                    if (open.TryPeek(out var parent))
                    {
                        addElement(parent, element);
                    }

                    if (!reader.IsEmptyElement)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.TryPeek(out var holder):
                    addText(holder, reader.Value);
                    break;
            }
        }

        return root ?? throw new XmlException();
    }
}
