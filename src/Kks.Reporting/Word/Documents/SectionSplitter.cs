using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Parts a body where its sections end; what ends them is taken out.</summary>
internal static class SectionSplitter
{
    private static readonly XName Section = WordNames.Main + "sectPr";
    private static readonly XName Properties = WordNames.Main + "pPr";

    public static IReadOnlyList<PreparedSection> Split(XElement body)
    {
        OpenControls(body);
        var sections = new List<PreparedSection>();
        var blocks = new List<XElement>();
        XElement? last = null;
        foreach (var block in body.Elements().ToList())
        {
            if (block.Name == Section)
            {
                last = block;
                block.Remove();
                continue;
            }

            blocks.Add(block);
            if (block.Element(Properties)?.Element(Section) is { } end)
            {
                end.Remove();
                if (IsEmpty(block) && !SeparatesTables(block))
                {
                    blocks.RemoveAt(blocks.Count - 1);
                    block.Remove();
                }

                sections.Add(new PreparedSection(new PageSetup(end), blocks));
                blocks = [];
            }
        }

        sections.Add(new PreparedSection(new PageSetup(last), blocks));
        body.Descendants(Section).Remove();
        return [.. sections.Where(section => section.Blocks.Count > 0)];
    }

    /// <summary>A content control around the end of a section, such as Word's cover pages have, is opened.</summary>
    private static void OpenControls(XElement body)
    {
        while (body.Elements().FirstOrDefault(block => block.Name.LocalName is "sdt" or "customXml" && block.Descendants(Section).Any()) is { } control)
        {
            var content = control.Name.LocalName == "sdt" ? control.Element(WordNames.Main + "sdtContent") : control;
            control.ReplaceWith(content?.Elements().Where(element => element.Name.LocalName != "customXmlPr").ToList());
        }
    }

    private static bool IsEmpty(XElement paragraph) => paragraph.Elements().All(element => element.Name == Properties);

    private static bool SeparatesTables(XElement block) =>
        (block.PreviousNode as XElement)?.Name == WordNames.Main + "tbl" && (block.NextNode as XElement)?.Name == WordNames.Main + "tbl";
}
