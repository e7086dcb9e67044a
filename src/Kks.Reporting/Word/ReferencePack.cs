using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using Kks.Model.Diagnostics;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word;

/// <summary>
/// A reference document, read once: styles, numbering, theme, settings, header and footer. Immutable and thread-safe once loaded;
/// any number of documents may be written with it at the same time.
/// </summary>
public sealed class ReferencePack
{
    private readonly XElement _styles;
    private readonly ConcurrentDictionary<StyleVariant, byte[]> _variants = new();

    private ReferencePack(XElement styles, StyleSheet sheet) =>
        (_styles, Sheet, RunMarkup) = (styles, sheet, new RunMarkup(sheet));

    /// <summary>The styles and numbering of a document that is written by someone else, for what we write into it.</summary>
    internal ReferencePack(StyleSheet sheet, NumberingSheet numbering, RunMarkup runs)
        : this(new XElement(WordNames.Main + "styles"), sheet) => (Numbering, RunMarkup) = (numbering, runs);

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
        ReferencePack? pack;
        try
        {
            pack = Read(new OfficePackage(copy.ToArray()));
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException)
        {
            throw new InvalidDataException("Dokumen acuan (reference.docx) bukan dokumen Word yang utuh.", failure);
        }

        return pack ?? throw new InvalidDataException("Dokumen acuan (reference.docx) tidak berisi gaya.");
    }

    /// <summary>The styles as a part, with what the options change.</summary>
    internal byte[] StylesFor(WordOptions options) => _variants.GetOrAdd(
        new StyleVariant(options.Font, options.FontSize, options.LineSpacing, options.Language),
        variant => StyleSetter.Apply(_styles, variant));

    /// <summary>The pack; null where the document has no styles.</summary>
    private static ReferencePack? Read(OfficePackage package)
    {
        if (Related(package, "styles") is not { } styles)
        {
            return null;
        }

        var sheet = new StyleSheet(IdsByName(styles));
        var section = package.ReadXml(package.Body)?.Element(WordNames.Main + "body")?.Elements(WordNames.Main + "sectPr").LastOrDefault();
        return new ReferencePack(styles, sheet)
        {
            Numbering = NumberingReader.Read(Related(package, "numbering"), styles),
            Parts = ReadParts(package),
            Header = HeaderReader.Read(package, Default(package, section, "headerReference")),
            Footer = HeaderReader.Read(package, Default(package, section, "footerReference")),
            Diagnostics = [.. sheet.Missing.Select(name => new Diagnostic(
                "KKS4050",
                Severity.Warning,
                $"Dokumen acuan tidak memiliki gaya '{name}'; gaya bawaan Word dipakai sebagai gantinya.",
                new SourceLocation("reference.docx")))],
        };
    }

    private static Dictionary<string, string> IdsByName(XElement styles)
    {
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles.Elements(WordNames.Main + "style"))
        {
            if (style.Element(WordNames.Main + "name")?.Attribute(WordNames.Value)?.Value is { } name && style.Attribute(WordNames.Main + "styleId")?.Value is { } id)
            {
                ids.TryAdd(name, id);
            }
        }

        return ids;
    }

    /// <summary>The header or footer of all pages that have none of their own.</summary>
    private static string? Default(OfficePackage package, XElement? section, string reference)
    {
        var found = section?.Elements(WordNames.Main + reference).FirstOrDefault(element => element.Attribute(WordNames.Main + "type")?.Value is null or "default");
        return found?.Attribute(WordNames.Relationship + "id")?.Value is { } id ? package.TargetOf(package.Body, id) : null;
    }

    private static List<PackPart> ReadParts(OfficePackage package)
    {
        var parts = new List<PackPart>();
        if (SettingsReader.Read(package) is { } settings)
        {
            parts.Add(settings);
        }

        AddAsItIs(parts, package, "theme", "word/theme/theme1.xml");
        AddAsItIs(parts, package, "fontTable", "word/fontTable.xml");
        return parts;
    }

    /// <summary>Copies a part that needs no other one.</summary>
    private static void AddAsItIs(List<PackPart> parts, OfficePackage package, string kind, string path)
    {
        if (package.RelatedTo(package.Body, kind) is { } own && package.RelationshipsOf(own).Count == 0)
        {
            parts.Add(new PackPart(path, package.Types.TypeOf(own), kind, package.ReadBytes(own)));
        }
    }

    private static XElement? Related(OfficePackage package, string kind) => package.RelatedTo(package.Body, kind) is { } path ? package.ReadXml(path) : null;
}
