using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Styles;

/// <summary>Reads the numbering of a reference document into a <see cref="NumberingSheet"/>.</summary>
internal static class NumberingReader
{
    /// <summary>The name of the numbering appendix headings use.</summary>
    public const string AppendixName = "Lampiran";

    private static readonly XName Abstract = WordNames.Main + "abstractNum";
    private static readonly XName AbstractId = WordNames.Main + "abstractNumId";
    private static readonly XName Number = WordNames.Main + "num";
    private static readonly XName NumberId = WordNames.Main + "numId";

    public static NumberingSheet Read(XElement? numbering, XElement styles)
    {
        if (numbering is null)
        {
            return new NumberingSheet([], 1, null, null, null);
        }

        var numbers = numbering.Elements(Number).ToList();
        var next = numbers.Select(number => Whole(number.Attribute(NumberId)) ?? 0).DefaultIfEmpty(0).Max() + 1;
        var appendix = numbering.Elements(Abstract).FirstOrDefault(definition => Value(definition.Element(WordNames.Main + "name")) == AppendixName);
        return new NumberingSheet(
            Markup(numbering.Elements(Abstract)),
            next,
            DefinitionOf(styles, numbers, WordStyle.ListBullet),
            DefinitionOf(styles, numbers, WordStyle.ListNumber),
            Whole(numbers.FirstOrDefault(number => appendix is not null && Value(number.Element(AbstractId)) == appendix.Attribute(AbstractId)?.Value)?.Attribute(NumberId)))
        {
            Numbers = Markup(numbers),
            NextDefinition = numbering.Elements(Abstract).Select(definition => Whole(definition.Attribute(AbstractId)) ?? 0).DefaultIfEmpty(-1).Max() + 1,
        };
    }

    private static byte[] Markup(IEnumerable<XElement> elements) => Encoding.UTF8.GetBytes(string.Concat(elements.Select(PartXml.Markup)));

    private static int? DefinitionOf(XElement styles, List<XElement> numbers, WordStyle listStyle)
    {
        var style = styles.Elements(WordNames.Main + "style").FirstOrDefault(element => Value(element.Element(WordNames.Main + "name")) == StyleNames.All[listStyle]);
        var id = Value(style?.Element(WordNames.Main + "pPr")?.Element(WordNames.Main + "numPr")?.Element(NumberId));
        return Whole(numbers.FirstOrDefault(number => number.Attribute(NumberId)?.Value == id)?.Element(AbstractId)?.Attribute(WordNames.Value));
    }

    private static string? Value(XElement? element) => element?.Attribute(WordNames.Value)?.Value;

    private static int? Whole(XAttribute? attribute) => int.TryParse(attribute?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
