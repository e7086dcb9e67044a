using System.Text;
using System.Xml;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Writes elements into a part that another writer has begun and that has declared the prefix <c>w</c>; every other prefix is declared where it is used.
/// Stateless and thread-safe.
/// </summary>
internal static class FragmentXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
        WriteEndDocumentOnClose = false,
    };

    /// <summary>Writes elements one after the other. The prefixes are those their ancestors declare.</summary>
    public static void Write(Stream target, IEnumerable<XElement> elements)
    {
        using var gate = new GateStream(target);
        using (var xml = XmlWriter.Create(gate, Settings))
        {
            // An element around, which the gate keeps back, stands for the one that the other writer has begun.
            xml.WriteStartElement("w", "body", WordNames.Main.NamespaceName);
            xml.WriteWhitespace(" ");
            xml.Flush();
            gate.IsOpen = true;
            foreach (var element in elements)
            {
                WriteElement(xml, element);
            }

            xml.Flush();
            gate.IsOpen = false;
        }
    }

    /// <summary>Elements one after the other as bytes.</summary>
    public static byte[] ToBytes(params IEnumerable<XElement> elements)
    {
        using var stream = new MemoryStream();
        Write(stream, elements);
        return stream.ToArray();
    }

    private static void WriteElement(XmlWriter xml, XElement element)
    {
        if (element.Name == WordNames.Main + "p" && !element.HasAttributes && element.FirstNode is null)
        {
            // Those who look for a paragraph at the end of a container know it by this form.
            xml.WriteRaw("<w:p/>");
        }
        else
        {
            element.WriteTo(xml);
        }
    }
}
