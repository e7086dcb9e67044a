using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.ReferenceDocument;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery;

/// <summary>A template being made: the reference document's styles and numbering, with a body, a header and a footer.</summary>
public sealed class GalleryDocument
{
    private readonly WordprocessingDocument _package;

    private GalleryDocument(WordprocessingDocument package) => _package = package;

    /// <summary>The main part, to which a template may add others.</summary>
    public MainDocumentPart Main => _package.MainDocumentPart!;

    private Body Body => Main.Document.Body!;

    /// <summary>The bytes of a template; the same every time.</summary>
    public static byte[] Make(IGalleryTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        using var stream = new MemoryStream();
        ReferenceDocumentBuilder.Write(stream);
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var document = new GalleryDocument(package);
            var section = (SectionProperties)document.Body.LastChild!.CloneNode(deep: true);
            document.Body.RemoveAllChildren();
            document.Header("Kabupaten/Kota Sehat {{ instrumen.edisi }}", "{{ daerah.nama_lengkap }}");
            template.Compose(document);
            document.Body.Append(section);
        }

        return SteadyPackage.Repack(stream.ToArray());
    }

    /// <summary>Adds blocks to the body.</summary>
    public void Add(params OpenXmlElement[] blocks) => Body.Append(blocks);

    /// <summary>Adds paragraphs of one style.</summary>
    public void Add(string style, params string[] texts) => Body.Append(texts.Select(text => Words.Paragraph(style, text)));

    /// <summary>Sets the running header: left and right.</summary>
    public void Header(string left, string right) => Main.HeaderParts.Single(part => Main.GetIdOfPart(part) == "rId4").Header =
        new Header(PageParts.HeaderTable(left, right), Words.Paragraph("Kepala", ""));

    /// <summary>Adds <c>docProps/core.xml</c>.</summary>
    public void CoreProperties(string xml) => Feed(_package.AddNewPart<CoreFilePropertiesPart>("rIdCore"), xml);

    /// <summary>Adds <c>docProps/custom.xml</c>.</summary>
    public void CustomProperties(string xml) => Feed(_package.AddNewPart<CustomFilePropertiesPart>("rIdCustom"), xml);

    /// <summary>Fills a part with XML.</summary>
    public static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
        part.FeedData(content);
    }
}
