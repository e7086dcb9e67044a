using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.Reporting.Word.Styles;

/// <summary>Sets font, size, line spacing and language of body text in a copy of the styles.</summary>
internal static class StyleSetter
{
    // Word's own unit: 240 to the line.
    private const int LineUnit = 240;

    public static byte[] Apply(DocumentFormat.OpenXml.Wordprocessing.Styles original, StyleVariant variant)
    {
        var styles = (DocumentFormat.OpenXml.Wordprocessing.Styles)original.CloneNode(true);
        var defaults = styles.DocDefaults ??= new DocDefaults();
        var run = (defaults.RunPropertiesDefault ??= new RunPropertiesDefault()).RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        if (variant.Font is { } font)
        {
            run.RunFonts = new RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font };
        }

        if (variant.FontSize is { } points)
        {
            var half = ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);
            run.FontSize = new FontSize { Val = half };
            run.FontSizeComplexScript = new FontSizeComplexScript { Val = half };
        }

        run.Languages = new Languages { Val = variant.Language, EastAsia = variant.Language, Bidi = "ar-SA" };
        SetSpacing(styles, variant.LineSpacing);
        return Encoding.UTF8.GetBytes(styles.OuterXml);
    }

    private static void SetSpacing(DocumentFormat.OpenXml.Wordprocessing.Styles styles, double? lines)
    {
        var body = styles.Elements<Style>().FirstOrDefault(s => s.StyleName?.Val?.Value == StyleNames.All[WordStyle.Body]);
        if (lines is not { } value || body is null)
        {
            return;
        }

        var spacing = (body.StyleParagraphProperties ??= new StyleParagraphProperties()).SpacingBetweenLines ??= new SpacingBetweenLines();
        spacing.Line = ((int)Math.Round(value * LineUnit)).ToString(CultureInfo.InvariantCulture);
        spacing.LineRule = LineSpacingRuleValues.Auto;
    }
}
