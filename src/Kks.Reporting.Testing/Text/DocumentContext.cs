using System.Xml.Linq;
using Kks.Reporting.Testing.Numbering;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>What all texts of a document share: styles, lists and how far they have counted, notes.</summary>
internal sealed class DocumentContext
{
    public DocumentContext(DocxPackage package, DocumentTextOptions options)
    {
        Package = package;
        Options = options;
        var main = package.RelationshipsOf(package.MainPart);
        Styles = new StyleCatalogue(package.Load(main.FirstOfType("styles")));
        Lists = new NumberingCatalogue(package.Load(main.FirstOfType("numbering")));
        Footnotes = new NoteCatalogue(package, main.FirstOfType("footnotes"), "footnote");
        Endnotes = new NoteCatalogue(package, main.FirstOfType("endnotes"), "endnote");
        Comments = new NoteCatalogue(package, main.FirstOfType("comments"), "comment");
        HasEvenPages = package.Load(main.FirstOfType("settings")).IsOn("evenAndOddHeaders");
    }

    public DocxPackage Package { get; }

    public DocumentTextOptions Options { get; }

    public StyleCatalogue Styles { get; }

    public NumberingCatalogue Lists { get; }

    public NumberingCounter Counter { get; } = new();

    public NoteCatalogue Footnotes { get; }

    public NoteCatalogue Endnotes { get; }

    public NoteCatalogue Comments { get; }

    /// <summary>Whether even pages have headers of their own.</summary>
    public bool HasEvenPages { get; }

    /// <summary>The styles of the paragraphs and tables read so far, with how often.</summary>
    public SortedDictionary<string, int> StylesUsed { get; } = new(StringComparer.Ordinal);

    public void Use(string? style)
    {
        var name = Styles.NameOf(style);
        StylesUsed[name] = StylesUsed.GetValueOrDefault(name) + 1;
    }

    /// <summary>What an element inherits and says about its numbering; null where it has none.</summary>
    public (NumberingList List, int Level)? NumberingOf(XElement? properties, string? style)
    {
        var own = properties.Child("numPr");
        var inherited = Styles.NumberingOf(style);
        if (Lists.Find(own.Value("numId") ?? inherited?.Number) is not { } list)
        {
            return null;
        }

        return (list, own.IntValue("ilvl") ?? LevelOf(list, style) ?? inherited?.Level ?? 0);
    }

    // A list's level may name the style it belongs to; that counts more than the level the style names.
    private int? LevelOf(NumberingList list, string? style) =>
        Styles.Ancestry(style).Select(id => list.Levels.Where(level => level.Value.Style == id).Select(level => (int?)level.Key).FirstOrDefault()).FirstOrDefault(level => level is not null);
}
