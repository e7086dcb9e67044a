using System.Text;
using Kks.Reporting.Packs;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.WordTemplates.Contents;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Examples;

/// <summary>Templates made in Word to start from, in the page setup and styles of the official packs. Thread-safe.</summary>
public static class ExampleTemplates
{
    private static readonly Dictionary<string, Action<ExampleBody>> Bodies = new(StringComparer.Ordinal)
    {
        [OfficialPacks.NarasiTatanan] = NarasiTatananExample.Write,
    };

    /// <summary>The names of the examples, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Bodies.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Writes an example as a .docx; the same bytes every time.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="output">Where it goes; it need not be seekable and stays open.</param>
    /// <returns>False, with nothing written, where there is no example of that name.</returns>
    public static bool TryWrite(string name, Stream output)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        if (!Bodies.TryGetValue(name, out var write))
        {
            return false;
        }

        var reference = ReadReference();
        var styles = new StylePart(reference.ReadXml("word/styles.xml")!).Ids;
        var body = new ExampleBody(styles);
        write(body);
        using var package = new DocumentPackage(reference, output);
        foreach (var path in reference.Paths.Where(path => path != TemplatePackage.ContentTypesPath))
        {
            Write(package, reference, path, body);
        }

        return true;
    }

    private static void Write(DocumentPackage package, TemplatePackage reference, string path, ExampleBody body)
    {
        if (path == reference.Body)
        {
            var section = reference.ReadMarkup(path)!.SelfAndDescendants().Last(element => element.IsWord("sectPr"));
            package.Write(path, Encoding.UTF8.GetBytes(
                $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document{Encoding.UTF8.GetString(XmlNames.Declarations)}><w:body>{body.Markup}{SourceWriter.WriteFragment(section)}</w:body></w:document>"));
        }
        else if (reference.KindOf(path) == PartKind.Header && ShowsProperties(reference.ReadMarkup(path)!))
        {
            package.Write(path, Encoding.UTF8.GetBytes(Header()));
        }
        else
        {
            package.Copy(path);
        }
    }

    /// <summary>Whether a header shows properties that the writer of text templates fills in.</summary>
    private static bool ShowsProperties(MarkupElement header) =>
        header.SelfAndDescendants().Any(element => (element.WordValue("instr") ?? string.Concat(element.Children.OfType<MarkupText>().Select(text => text.Text))).Contains("DOCPROPERTY", StringComparison.Ordinal));

    private static string Header() =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:hdr{Encoding.UTF8.GetString(XmlNames.Declarations)}><w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9072\"/></w:tabs></w:pPr>"
        + "<w:r><w:t>Narasi {{ tatanan.sebutan }}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>{{ daerah.nama_lengkap }}</w:t></w:r></w:p></w:hdr>";

    private static TemplatePackage ReadReference()
    {
        using var stream = SharedPackFiles.OpenOfficialReference();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new TemplatePackage(copy.ToArray());
    }
}
