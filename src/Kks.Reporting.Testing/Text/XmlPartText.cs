using System.Text;
using System.Xml;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>A part as indented XML, one element a line, so that a difference shows where it is.</summary>
internal static class XmlPartText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
        CloseOutput = false,
    };

    public static void Write(DocxPackage package, string part, ILineSink sink)
    {
        sink.Gap();
        sink.Add($"=== {part} ===");
        using var reader = package.OpenXml(part);
        if (reader is null)
        {
            sink.Add("(bagian ini tidak ada)");
            return;
        }

        var text = new StringBuilder();
        try
        {
            using var writer = XmlWriter.Create(text, Settings);
            writer.WriteNode(reader, defattr: false);
        }
        catch (XmlException problem)
        {
            throw SafeXml.Damaged(part, problem);
        }

        foreach (var line in text.ToString().Split('\n'))
        {
            sink.Add(line);
        }
    }
}
