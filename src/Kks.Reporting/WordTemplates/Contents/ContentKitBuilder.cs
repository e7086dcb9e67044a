using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Packs;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>
/// Gets a template ready for content that is not text: its styles and numbering, with what the official reference document has and it has not.
/// For one template, not thread-safe.
/// </summary>
internal sealed class ContentKitBuilder(TemplatePackage package)
{
    /// <summary>The kit.</summary>
    public ContentKit? Kit { get; private set; }

    /// <summary>The numbering with the definitions added.</summary>
    public NumberingPlan? Numbering { get; private set; }

    /// <summary>The styles part, merged.</summary>
    public KeyValuePair<string, byte[]>? Styles { get; private set; }

    /// <summary>Reads the numbering alone, for templates whose lists begin again.</summary>
    public void ReadNumbering()
    {
        var path = package.RelatedTo(package.Body, "numbering");
        if (path is not null)
        {
            Numbering = NumberingPlan.Of(path, package.ReadXml(path)!);
        }
    }

    public void Build()
    {
        var stylesPath = package.RelatedTo(package.Body, "styles");
        var numberingPath = package.RelatedTo(package.Body, "numbering");
        var styles = new StylePart((stylesPath is null ? null : package.ReadXml(stylesPath)) ?? Empty("styles"));
        var numbering = (numberingPath is null ? null : package.ReadXml(numberingPath)) ?? Empty("numbering");
        var official = Official();
        var lists = new NumberingMerger(new NumberingPart(numbering), official.ReadXml("word/numbering.xml"));
        var merger = new StyleMerger(styles, official.ReadXml("word/styles.xml")!, lists);
        merger.Add(StyleNames.All.Values.Where(name => name != StyleNames.All[WordStyle.Body]));
        var bullet = DefinitionOf(styles, numbering, WordStyle.ListBullet);
        var number = DefinitionOf(styles, numbering, WordStyle.ListNumber);
        Numbering = NumberingPlan.Of(numberingPath ?? "word/numbering.xml", numbering);
        Styles = KeyValuePair.Create(stylesPath ?? "word/styles.xml", PartXml.Write(styles.Root));
        Kit = new ContentKit(styles.Ids, new NumberingSheet([], Numbering.NextNumber, bullet, number, null) { NextDefinition = Numbering.NextDefinition });
    }

    /// <summary>The parts the template does not have and its documents do; numbering is written by its plan.</summary>
    public IReadOnlyList<(string Path, string ContentType)> AddedParts() => Styles is { } styles && !package.Paths.Contains(styles.Key)
        ? [(styles.Key, DocumentPlan.StylesType)]
        : [];

    /// <summary>The relationships from the body to parts the template does not have.</summary>
    public IReadOnlyList<(string Kind, string Target)> AddedRelationships()
    {
        var added = new List<(string, string)>();
        if (Styles is { } styles && !package.Paths.Contains(styles.Key))
        {
            added.Add(("styles", "/" + styles.Key));
        }

        if (Numbering is { } numbering && !package.Paths.Contains(numbering.Path))
        {
            added.Add(("numbering", "/" + numbering.Path));
        }

        return added;
    }

    /// <summary>The definition of the numbering of a list style; one of the official document where the template's style has none.</summary>
    private static int? DefinitionOf(StylePart styles, XElement numbering, WordStyle style)
    {
        var id = styles.Ids.GetValueOrDefault(StyleNames.All[style]);
        var own = StylePart.StylesOf(styles.Root).FirstOrDefault(element => StylePart.IdOf(element) == id);
        var number = ListOf(own) ?? Import(numbering, style);
        var definition = numbering.Elements(WordNames.Main + "num").FirstOrDefault(element => element.Attribute(WordNames.Main + "numId")?.Value == number)?
            .Element(WordNames.Main + "abstractNumId")?.Attribute(WordNames.Value)?.Value;
        return int.TryParse(definition, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : null;
    }

    private static string? Import(XElement numbering, WordStyle style)
    {
        var official = Official();
        var named = StylePart.StylesOf(official.ReadXml("word/styles.xml")!).FirstOrDefault(element => StylePart.NameOf(element) == StyleNames.All[style]);
        return ListOf(named) is { } id
            ? new NumberingMerger(new NumberingPart(numbering), official.ReadXml("word/numbering.xml")).Move(id)?.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static string? ListOf(XElement? style) =>
        style?.Element(WordNames.Main + "pPr")?.Element(WordNames.Main + "numPr")?.Element(WordNames.Main + "numId")?.Attribute(WordNames.Value)?.Value;

    private static OfficePackage Official()
    {
        using var stream = SharedPackFiles.OpenOfficialReference();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new OfficePackage(copy.ToArray());
    }

    private static XElement Empty(string name) => new(WordNames.Main + name, new XAttribute(XNamespace.Xmlns + "w", WordNames.Main.NamespaceName));
}
