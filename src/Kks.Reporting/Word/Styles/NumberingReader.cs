using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.Reporting.Word.Styles;

/// <summary>Reads the numbering of a reference document into a <see cref="NumberingSheet"/>.</summary>
internal static class NumberingReader
{
    /// <summary>The name of the numbering appendix headings use.</summary>
    public const string AppendixName = "Lampiran";

    public static NumberingSheet Read(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        if (numbering is null)
        {
            return new NumberingSheet([], 1, null, null, null);
        }

        var definitions = new StringBuilder();
        foreach (var element in numbering.Elements().Where(e => e is AbstractNum or NumberingInstance))
        {
            definitions.Append(element.OuterXml);
        }

        var instances = numbering.Elements<NumberingInstance>().ToList();
        var next = instances.Select(n => n.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var appendix = numbering.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumDefinitionName?.Val?.Value == AppendixName);
        return new NumberingSheet(
            Encoding.UTF8.GetBytes(definitions.ToString()),
            next,
            AbstractOf(main, instances, StyleNames.All[WordStyle.ListBullet]),
            AbstractOf(main, instances, StyleNames.All[WordStyle.ListNumber]),
            instances.FirstOrDefault(n => appendix is not null && n.AbstractNumId?.Val?.Value == appendix.AbstractNumberId?.Value)?.NumberID?.Value);
    }

    private static int? AbstractOf(MainDocumentPart main, List<NumberingInstance> instances, string styleName)
    {
        var style = main.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(s => s.StyleName?.Val?.Value == styleName);
        var number = style?.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
        return instances.FirstOrDefault(n => n.NumberID?.Value == number)?.AbstractNumId?.Val?.Value;
    }
}
