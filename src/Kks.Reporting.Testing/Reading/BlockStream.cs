using System.Xml;
using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>
/// The blocks of the body one after the other, never all at once. Wrappers (content controls, insertions) are looked through; a table comes as
/// its start, its rows and its end.
/// </summary>
internal static class BlockStream
{
    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal)
    {
        "document", "body", "sdt", "sdtContent", "customXml", "ins", "moveTo",
    };

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "p", "tr", "tblPr", "tblGrid", "sectPr", "altChunk", "oMathPara", "AlternateContent" };

    public static IEnumerable<Block> Read(DocxPackage package, string part)
    {
        using var reader = package.OpenXml(part) ?? throw new InvalidDataException($"Bagian '{part}' tidak ada dalam dokumen.");
        while (Next(reader, part) is { } block)
        {
            yield return block;
        }
    }

    private static Block? Next(XmlReader reader, string part)
    {
        try
        {
            return Next(reader);
        }
        catch (XmlException problem)
        {
            throw SafeXml.Damaged(part, problem);
        }
    }

    private static Block? Next(XmlReader reader)
    {
        if (reader.ReadState == ReadState.Initial)
        {
            reader.Read();
        }

        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "tbl")
            {
                reader.Read();
                return new Block(BlockKind.TableEnd, null);
            }

            if (reader.NodeType != XmlNodeType.Element || Transparent.Contains(reader.LocalName))
            {
                reader.Read();
            }
            else if (reader.LocalName == "tbl")
            {
                return StartTable(reader);
            }
            else if (Kept.Contains(reader.LocalName))
            {
                return new Block(BlockKind.Element, SafeXml.ReadElement(reader, reader.BaseURI));
            }
            else
            {
                reader.Skip();
            }
        }

        return null;
    }

    private static Block StartTable(XmlReader reader)
    {
        var empty = reader.IsEmptyElement;
        reader.Read();
        return empty ? new Block(BlockKind.Element, new XElement("empty")) : new Block(BlockKind.TableStart, null);
    }
}
