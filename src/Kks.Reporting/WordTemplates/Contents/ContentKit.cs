using Kks.Reporting.Word;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>What is needed to write pictures, tables, charts and Markdown into documents of a template. Immutable and thread-safe.</summary>
/// <param name="StyleIds">The ids of styles by name, those of the template and those added to it.</param>
/// <param name="Numbering">Where lists hang on.</param>
internal sealed record ContentKit(IReadOnlyDictionary<string, string> StyleIds, NumberingSheet Numbering)
{
    /// <summary>The styles as they are at a place: plain paragraphs look like the one they take the place of.</summary>
    public ReferencePack PackAt(SiteLook look)
    {
        var ids = new Dictionary<string, string>(StyleIds, StringComparer.OrdinalIgnoreCase);
        ids.Remove(StyleNames.All[WordStyle.Body]);
        if (look.StyleId is { } own)
        {
            ids[StyleNames.All[WordStyle.Body]] = own;
        }

        var sheet = new StyleSheet(ids);
        return new ReferencePack(sheet, Numbering, new RunMarkup(sheet, Or(look.Fonts), Or(look.Size)));
    }

    private static string? Or(string markup) => markup.Length > 0 ? markup : null;
}
