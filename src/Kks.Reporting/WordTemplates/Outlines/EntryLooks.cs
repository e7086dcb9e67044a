using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>
/// How the entries of a contents list look: as those the template shows, and where it shows none of a level, as the styles say. A page number
/// always gets a tab stop at the right. Immutable once read.
/// </summary>
internal sealed class EntryLooks
{
    private const int Levels = 9;
    private const int Indent = 220;

    // These stand before the tab stops in the properties of a paragraph.
    private static readonly HashSet<string> BeforeTabs =
        ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd"];

    private readonly StyleOutline _styles;
    private readonly string _rightTab;
    private readonly EntryLook[] _looks = new EntryLook[Levels];

    /// <param name="shown">The paragraphs the template shows.</param>
    /// <param name="ofCaptions">Whether the list is one of captions, which have one level.</param>
    /// <param name="styles">The template's styles.</param>
    /// <param name="width">How wide the text is there, in twips.</param>
    public EntryLooks(IReadOnlyList<MarkupElement> shown, bool ofCaptions, StyleOutline styles, int width)
    {
        _styles = styles;
        _rightTab = string.Create(CultureInfo.InvariantCulture, $"<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{width}\"/>");
        var samples = shown.GroupBy(paragraph => ofCaptions ? 1 : LevelOf(paragraph) ?? 1).ToDictionary(group => group.Key, group => group.First());
        for (var level = 1; level <= Levels; level++)
        {
            _looks[level - 1] = samples.TryGetValue(level, out var sample) ? Sampled(sample) : Plain(level, ofCaptions);
        }
    }

    /// <summary>The look of a level from 1.</summary>
    public EntryLook Of(int level) => _looks[Math.Clamp(level, 1, Levels) - 1];

    private int? LevelOf(MarkupElement paragraph) =>
        paragraph.Element("pPr")?.Element("pStyle")?.WordValue("val") is { } id
        && _styles.NameOf(id) is var name
        && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? level
            : null;

    private EntryLook Sampled(MarkupElement paragraph)
    {
        var runs = paragraph.SelfAndDescendants().Where(element => element.IsWord("r")).ToList();
        var tab = runs.FindLast(run => run.Element("tab") is not null);
        var text = tab is null ? null : runs.Find(run => run.Element("t") is not null);
        return new EntryLook(PropertiesOf(paragraph), Format(text), Format(tab));
    }

    private EntryLook Plain(int level, bool ofCaptions)
    {
        var style = _styles.IdOf(ofCaptions ? "table of figures" : string.Create(CultureInfo.InvariantCulture, $"toc {level}"));
        var named = style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>";
        var tabs = style is not null && _styles.HasRightTab(style) ? "" : $"<w:tabs>{_rightTab}</w:tabs>";
        var indent = style is null && level > 1 ? string.Create(CultureInfo.InvariantCulture, $"<w:ind w:left=\"{(level - 1) * Indent}\"/>") : "";
        return new EntryLook($"<w:pPr>{named}{tabs}{indent}</w:pPr>", "", "");
    }

    private string PropertiesOf(MarkupElement paragraph)
    {
        var own = (paragraph.Element("pPr")?.Elements ?? []).Where(element => element.LocalName is not ("sectPr" or "pPrChange")).ToList();
        var pieces = own.ConvertAll(SourceWriter.WriteFragment);
        var tabs = own.FindIndex(element => element.IsWord("tabs"));
        var style = own.Find(element => element.IsWord("pStyle"))?.WordValue("val");
        if (tabs >= 0 && !StyleOutline.IsRight(own[tabs]))
        {
            pieces[tabs] = pieces[tabs].Replace("</w:tabs>", $"{_rightTab}</w:tabs>", StringComparison.Ordinal);
        }
        else if (tabs < 0 && !(style is not null && _styles.HasRightTab(style)))
        {
            pieces.Insert(own.FindLastIndex(element => BeforeTabs.Contains(element.LocalName)) + 1, $"<w:tabs>{_rightTab}</w:tabs>");
        }

        return $"<w:pPr>{string.Concat(pieces)}</w:pPr>";
    }

    private static string Format(MarkupElement? run) => run?.Element("rPr") is { } format ? SourceWriter.WriteFragment(format) : "";
}
