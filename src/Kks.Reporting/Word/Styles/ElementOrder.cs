using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Styles;

/// <summary>Puts elements where the schema wants them: Word refuses properties out of their order.</summary>
internal static class ElementOrder
{
    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["styles"] = ["docDefaults", "latentStyles", "style"],
        ["docDefaults"] = ["rPrDefault", "pPrDefault"],
        ["rPrDefault"] = ["rPr"],
        ["style"] =
        [
            "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "locked",
            "personal", "personalCompose", "personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
        ],
        ["pPr"] =
        [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
            "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid",
            "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
            "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
        ],
        ["rPr"] =
        [
            "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid",
            "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl",
            "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
        ],
    };

    /// <summary>The child of this name, made at its place where there is none.</summary>
    public static XElement ChildOf(XElement parent, string name) => parent.Element(WordNames.Main + name) ?? Add(parent, new XElement(WordNames.Main + name));

    /// <summary>Sets a child, in place of the one of that name if there is one.</summary>
    public static void Set(XElement parent, XElement child)
    {
        parent.Elements(child.Name).Remove();
        Add(parent, child);
    }

    private static XElement Add(XElement parent, XElement child)
    {
        var order = Orders[parent.Name.LocalName];
        var place = Array.IndexOf(order, child.Name.LocalName);
        var before = parent.Elements().LastOrDefault(element => Array.IndexOf(order, element.Name.LocalName) is var own && own >= 0 && own < place);
        if (before is null)
        {
            parent.AddFirst(child);
        }
        else
        {
            before.AddAfterSelf(child);
        }

        return child;
    }
}
