using System.Xml;
using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>The sections of a document in order. They stand behind the text they are about, so they are read before it.</summary>
internal static class SectionStream
{
    private const int MostSections = 100_000;

    public static IReadOnlyList<XElement> Read(DocxPackage package, string part)
    {
        using var reader = package.OpenXml(part) ?? throw new InvalidDataException($"Bagian '{part}' tidak ada dalam dokumen.");
        var sections = new List<XElement>();
        try
        {
            Collect(reader, sections);
        }
        catch (XmlException problem)
        {
            throw SafeXml.Damaged(part, problem);
        }

        return sections;
    }

    private static void Collect(XmlReader reader, List<XElement> sections)
    {
        reader.Read();
        while (!reader.EOF && sections.Count < MostSections)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
            }
            else if (reader.LocalName is "sectPrChange" or "pPrChange" or "r" or "txbxContent")
            {
                reader.Skip();
            }
            else if (reader.LocalName == "sectPr")
            {
                sections.Add(SafeXml.ReadElement(reader, reader.BaseURI));
            }
            else
            {
                reader.Read();
            }
        }
    }
}
