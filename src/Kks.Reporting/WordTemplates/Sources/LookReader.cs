using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Reads how the paragraph and the run of a tag look.</summary>
internal static class LookReader
{
    // Numbering, page breaks and sections belong to the one paragraph, not to what takes its place.
    private static readonly string[] NotPassedOn = ["sectPr", "rPr", "pPrChange", "numPr", "pageBreakBefore"];

    public static SiteLook Read(Tag tag, MarkupElement paragraph)
    {
        var own = paragraph.Element("pPr");
        var run = tag.Holder.Ancestors().FirstOrDefault(element => element.IsWord("r"))?.Element("rPr");
        return new SiteLook(
            own?.Element("pStyle")?.WordValue("val"),
            Wrap("w:pPr", own?.Elements.Where(element => !NotPassedOn.Contains(element.LocalName))),
            run is null ? "" : MarkupText(run),
            Join(run, "rFonts"),
            Join(run, "color", "sz", "szCs"));
    }

    private static string Wrap(string name, IEnumerable<MarkupElement>? elements)
    {
        var inner = string.Concat((elements ?? []).Select(MarkupText));
        return inner.Length == 0 ? "" : $"<{name}>{inner}</{name}>";
    }

    private static string Join(MarkupElement? run, params string[] names) =>
        string.Concat((run?.Elements ?? []).Where(element => names.Contains(element.LocalName)).Select(MarkupText));

    private static string MarkupText(MarkupElement element) => SourceWriter.WriteFragment(element);
}
