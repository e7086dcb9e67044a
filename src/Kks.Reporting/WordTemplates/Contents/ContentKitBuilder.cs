using System.Globalization;
using System.Text;
using Kks.Reporting.Packs;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>
/// Gets a template ready for content that is not text: its styles and numbering, with what the official reference document has and it has not.
/// For one template, not thread-safe.
/// </summary>
internal sealed class ContentKitBuilder(TemplatePackage package)
{
    private const string WordRoot = " xmlns:w=\"" + MarkupNames.Word + "\"";

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
            Numbering = NumberingPlan.Of(path, package.ReadMarkup(path)!);
        }
    }

    public void Build()
    {
        var stylesPath = package.RelatedTo(package.Body, "styles");
        var numberingPath = package.RelatedTo(package.Body, "numbering");
        var styles = (stylesPath is null ? null : package.ReadMarkup(stylesPath)) ?? Empty("styles");
        var numbering = (numberingPath is null ? null : package.ReadMarkup(numberingPath)) ?? Empty("numbering");
        var official = Official();
        var officialNumbering = official.ReadMarkup("word/numbering.xml");
        var lists = new NumberingMerger(numbering, officialNumbering);
        var merger = new StyleMerger(styles, official.ReadMarkup("word/styles.xml")!, lists);
        merger.Add(StyleNames.All.Values.Where(name => name != StyleNames.All[WordStyle.Body]));
        var bullet = DefinitionOf(styles, numbering, merger, WordStyle.ListBullet);
        var number = DefinitionOf(styles, numbering, merger, WordStyle.ListNumber);
        Numbering = NumberingPlan.Of(numberingPath ?? "word/numbering.xml", numbering);
        Styles = KeyValuePair.Create(stylesPath ?? "word/styles.xml", Encoding.UTF8.GetBytes(SourceWriter.Write(styles).Text));
        Kit = new ContentKit(merger.Ids, new NumberingSheet([], Numbering.NextNumber, bullet, number, null));
    }

    /// <summary>The parts the template does not have and its documents do; numbering is written by its plan.</summary>
    public IReadOnlyList<(string Path, string ContentType)> AddedParts() => Styles is { } styles && !package.Paths.Contains(styles.Key)
        ? [(styles.Key, "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml")]
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
    private static int? DefinitionOf(MarkupElement styles, MarkupElement numbering, StyleMerger merger, WordStyle style)
    {
        var id = merger.Ids.GetValueOrDefault(StyleNames.All[style]);
        var own = styles.Elements.FirstOrDefault(element => element.WordValue("styleId") == id);
        var number = own?.Element("pPr")?.Element("numPr")?.Element("numId")?.WordValue("val") ?? Import(numbering, style);
        var definition = numbering.Elements.FirstOrDefault(element => element.IsWord("num") && element.WordValue("numId") == number)?.Element("abstractNumId")?.WordValue("val");
        return int.TryParse(definition, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : null;
    }

    private static string? Import(MarkupElement numbering, WordStyle style)
    {
        var official = Official();
        var named = official.ReadMarkup("word/styles.xml")!.Elements.FirstOrDefault(element => element.Element("name")?.WordValue("val") == StyleNames.All[style]);
        return named?.Element("pPr")?.Element("numPr")?.Element("numId")?.WordValue("val") is { } id
            ? new NumberingMerger(numbering, official.ReadMarkup("word/numbering.xml")).Move(id)
            : null;
    }

    private static TemplatePackage Official()
    {
        using var stream = SharedPackFiles.OpenOfficialReference();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new TemplatePackage(copy.ToArray());
    }

    private static MarkupElement Empty(string name)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"<w:{name}{WordRoot}/>"));
        return MarkupReader.Read(stream);
    }
}
