using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Styles;

/// <summary>Sets font, size, line spacing and language of body text in a copy of the styles.</summary>
internal static class StyleSetter
{
    // Word's own unit: 240 to the line.
    private const int LineUnit = 240;

    public static byte[] Apply(XElement original, StyleVariant variant)
    {
        var styles = new XElement(original);
        var run = ElementOrder.ChildOf(ElementOrder.ChildOf(ElementOrder.ChildOf(styles, "docDefaults"), "rPrDefault"), "rPr");
        if (variant.Font is { } font)
        {
            ElementOrder.Set(run, Element("rFonts", ("ascii", font), ("hAnsi", font), ("eastAsia", font), ("cs", font)));
        }

        if (variant.FontSize is { } points)
        {
            var half = Whole(points * 2);
            ElementOrder.Set(run, Element("sz", ("val", half)));
            ElementOrder.Set(run, Element("szCs", ("val", half)));
        }

        ElementOrder.Set(run, Element("lang", ("val", variant.Language), ("eastAsia", variant.Language), ("bidi", "ar-SA")));
        SetSpacing(styles, variant.LineSpacing);
        return PartXml.Write(styles);
    }

    private static void SetSpacing(XElement styles, double? lines)
    {
        var body = styles.Elements(WordNames.Main + "style").FirstOrDefault(style => style.Element(WordNames.Main + "name")?.Attribute(WordNames.Value)?.Value == StyleNames.All[WordStyle.Body]);
        if (lines is not { } value || body is null)
        {
            return;
        }

        var spacing = ElementOrder.ChildOf(ElementOrder.ChildOf(body, "pPr"), "spacing");
        spacing.SetAttributeValue(WordNames.Main + "line", Whole(value * LineUnit));
        spacing.SetAttributeValue(WordNames.Main + "lineRule", "auto");
    }

    private static XElement Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new XElement(WordNames.Main + name);
        foreach (var (attribute, value) in attributes)
        {
            element.SetAttributeValue(WordNames.Main + attribute, value);
        }

        return element;
    }

    private static string Whole(double value) => ((int)Math.Round(value)).ToString(CultureInfo.InvariantCulture);
}
