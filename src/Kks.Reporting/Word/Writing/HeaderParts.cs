using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Writing;

/// <summary>The header and footer parts of a document, and the empty ones for sections that go without.</summary>
internal sealed class HeaderParts(ReferencePack pack)
{
    private const string HeaderType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private const string FooterType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

    public const string NoHeader = "header0.xml";

    public const string NoFooter = "footer0.xml";

    public string Header => pack.Header is null ? NoHeader : "header1.xml";

    public string Footer => pack.Footer is null ? NoFooter : "footer1.xml";

    /// <summary>Writes all of them; Word does not mind a part no section asks for, as long as the document is related to it.</summary>
    public void WriteTo(PackageWriter package, Relationships relationships, Func<string, string?> property)
    {
        foreach (var target in new[] { NoHeader, Header })
        {
            relationships.Add(Relationships.Office + "header", target);
        }

        foreach (var target in new[] { NoFooter, Footer })
        {
            relationships.Add(Relationships.Office + "footer", target);
        }

        WriteEmpty(package, "word/" + NoHeader, HeaderType, "hdr");
        WriteEmpty(package, "word/" + NoFooter, FooterType, "ftr");
        pack.Header?.WriteTo(package, "word/header1.xml", HeaderType, property);
        pack.Footer?.WriteTo(package, "word/footer1.xml", FooterType, property);
        var pictures = (pack.Header?.Pictures ?? []).Concat(pack.Footer?.Pictures ?? []).DistinctBy(picture => picture.Path);
        foreach (var (_, path, content) in pictures)
        {
            package.Write("word/" + path, null, content);
        }
    }

    private static void WriteEmpty(PackageWriter package, string path, string type, string root)
    {
        using var xml = package.OpenXml(path, type);
        xml.Markup($"<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p/></w:{root}>");
    }
}
