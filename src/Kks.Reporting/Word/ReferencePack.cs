using System.Collections.Concurrent;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.Model.Diagnostics;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Writing;

namespace Kks.Reporting.Word;

/// <summary>
/// A reference document, read once: styles, numbering, theme, settings, header and footer. Immutable and thread-safe once loaded;
/// any number of documents may be written with it at the same time.
/// </summary>
public sealed class ReferencePack
{
    private readonly DocumentFormat.OpenXml.Wordprocessing.Styles _styles;
    private readonly ConcurrentDictionary<StyleVariant, byte[]> _variants = new();

    private ReferencePack(DocumentFormat.OpenXml.Wordprocessing.Styles styles, StyleSheet sheet) =>
        (_styles, Sheet, RunMarkup) = (styles, sheet, new RunMarkup(sheet));

    /// <summary>The styles and numbering of a document that is written by someone else, for what we write into it.</summary>
    internal ReferencePack(StyleSheet sheet, NumberingSheet numbering, RunMarkup runs)
        : this(new DocumentFormat.OpenXml.Wordprocessing.Styles(), sheet) => (Numbering, RunMarkup) = (numbering, runs);

    /// <summary>What the reference document lacks (KKS4050); documents are written all the same, in Word's default style.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    internal StyleSheet Sheet { get; }

    internal RunMarkup RunMarkup { get; private init; }

    internal NumberingSheet Numbering { get; private init; } = new([], 1, null, null, null);

    internal IReadOnlyList<PackPart> Parts { get; private init; } = [];

    internal HeaderTemplate? Header { get; private init; }

    internal HeaderTemplate? Footer { get; private init; }

    /// <summary>Reads a reference document (.docx).</summary>
    /// <param name="document">The document; read to its end and left open. Need not be seekable.</param>
    /// <exception cref="InvalidDataException">The stream is no Word document with styles.</exception>
    public static ReferencePack Load(Stream document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var copy = new MemoryStream();
        document.CopyTo(copy);
        copy.Position = 0;
        try
        {
            using var word = WordprocessingDocument.Open(copy, isEditable: false);
            return Read(word.MainDocumentPart ?? throw new InvalidDataException("Dokumen acuan tidak berisi bagian utama."));
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException("Dokumen acuan (reference.docx) bukan dokumen Word yang utuh.", failure);
        }
    }

    /// <summary>The styles as a part, with what the options change.</summary>
    internal byte[] StylesFor(WordOptions options) => _variants.GetOrAdd(
        new StyleVariant(options.Font, options.FontSize, options.LineSpacing, options.Language),
        variant => StyleSetter.Apply(_styles, variant));

    private static ReferencePack Read(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles
            ?? throw new InvalidDataException("Dokumen acuan (reference.docx) tidak berisi gaya.");
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles.Elements<Style>())
        {
            if (style.StyleName?.Val?.Value is { } name && style.StyleId?.Value is { } id)
            {
                ids.TryAdd(name, id);
            }
        }

        var sheet = new StyleSheet(ids);
        var section = main.Document.Body?.Elements<SectionProperties>().LastOrDefault();
        return new ReferencePack((DocumentFormat.OpenXml.Wordprocessing.Styles)styles.CloneNode(true), sheet)
        {
            Numbering = NumberingReader.Read(main),
            Parts = ReadParts(main),
            Header = HeaderReader.Read(Default<HeaderReference>(main, section)),
            Footer = HeaderReader.Read(Default<FooterReference>(main, section)),
            Diagnostics = [.. sheet.Missing.Select(name => new Diagnostic(
                "KKS4050",
                Severity.Warning,
                $"Dokumen acuan tidak memiliki gaya '{name}'; gaya bawaan Word dipakai sebagai gantinya.",
                new SourceLocation("reference.docx")))],
        };
    }

    private static OpenXmlPart? Default<T>(MainDocumentPart main, SectionProperties? section)
        where T : HeaderFooterReferenceType
    {
        var id = section?.Elements<T>().FirstOrDefault(r => r.Type is null || r.Type.Value == HeaderFooterValues.Default)?.Id?.Value;
        return id is null ? null : main.GetPartById(id);
    }

    private static List<PackPart> ReadParts(MainDocumentPart main)
    {
        var parts = new List<PackPart>();
        if (SettingsReader.Read(main) is { } settings)
        {
            parts.Add(settings);
        }

        if (main.ThemePart is { } theme && !theme.Parts.Any())
        {
            parts.Add(new PackPart("word/theme/theme1.xml", theme.ContentType, "theme", Bytes(theme)));
        }

        if (main.FontTablePart is { } fonts && !fonts.Parts.Any())
        {
            parts.Add(new PackPart("word/fontTable.xml", fonts.ContentType, "fontTable", Bytes(fonts)));
        }

        return parts;
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
