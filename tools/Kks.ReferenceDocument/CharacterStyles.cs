using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>Styles of characters: links, footnote marks, code.</summary>
internal static class CharacterStyles
{
    public static IEnumerable<Style> Build() =>
    [
        Make("FontBawaan", "Default Paragraph Font", isDefault: true),
        Make("Tautan", "Hyperlink", false, new Color { Val = "1F4E79" }, new Underline { Val = UnderlineValues.Single }),
        Make("RujukanCatatanKaki", "footnote reference", false, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
        Make("KodeSebaris", "Kode Sebaris", false, new RunFonts { Ascii = "Courier New", HighAnsi = "Courier New", ComplexScript = "Courier New" }),
    ];

    private static Style Make(string id, string name, bool isDefault, params OpenXmlElement[] look)
    {
        var style = new Style(new StyleName { Val = name }, new UIPriority { Val = 99 })
        {
            Type = StyleValues.Character,
            StyleId = id,
            Default = isDefault ? true : null,
        };
        if (look.Length > 0)
        {
            style.Append(new StyleRunProperties(look));
        }

        return style;
    }
}
