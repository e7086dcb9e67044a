using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Finds the paragraphs and rows that hold nothing but control tags and so leave nothing behind.</summary>
internal static class ControlParagraphs
{
    public static void Mark(MarkupElement root)
    {
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.IsWord("p") && HoldsOnlyControls(element))
            {
                element.Vanishes = true;
            }
        }

        foreach (var row in root.SelfAndDescendants().Where(element => element.IsWord("tr")))
        {
            row.Vanishes = row.Elements.Any(cell => cell.IsWord("tc")) && IsControlRow(row);
        }
    }

    /// <summary>Whether every block in the element is an empty paragraph or one of control tags, and at least one of the latter.</summary>
    public static bool IsControlCell(MarkupElement cell)
    {
        var blocks = Blocks(cell).ToList();
        return blocks.TrueForAll(block => block.IsWord("p") && (block.Vanishes || IsEmpty(block))) && blocks.Exists(block => block.Vanishes);
    }

    private static bool IsControlRow(MarkupElement row)
    {
        var blocks = row.Elements.Where(cell => cell.IsWord("tc")).SelectMany(Blocks).ToList();
        return row.Elements.All(cell => cell.LocalName is "tc" or "trPr" or "tblPrEx")
            && blocks.TrueForAll(block => block.IsWord("p") && (block.Vanishes || IsEmpty(block)))
            && blocks.Exists(block => block.Vanishes);
    }

    private static IEnumerable<MarkupElement> Blocks(MarkupElement cell) => cell.Elements.Where(block => !block.IsWord("tcPr"));

    private static bool IsEmpty(MarkupElement paragraph) => Content(paragraph) is [];

    private static bool HoldsOnlyControls(MarkupElement paragraph)
    {
        if (paragraph.Element("pPr")?.Element("sectPr") is not null)
        {
            return false;
        }

        var content = Content(paragraph);
        return content is { Count: > 0 } && content.TrueForAll(node => node is MarkupTag { Tag.IsControl: true });
    }

    /// <summary>What a reader would see of the paragraph or the engine read: tags, text that is not blank, elements that show something.</summary>
    public static List<MarkupNode> Content(MarkupElement paragraph)
    {
        var content = new List<MarkupNode>();
        var waiting = new Stack<MarkupNode>(paragraph.Children.AsEnumerable().Reverse());
        while (waiting.TryPop(out var node))
        {
            switch (node)
            {
                case MarkupText text when !string.IsNullOrWhiteSpace(text.Text):
                case MarkupTag:
                    content.Add(node);
                    break;
                case MarkupElement { Vanishes: true }:
                    break;
                case MarkupElement element when IsTransparent(element):
                    foreach (var child in element.Children.AsEnumerable().Reverse())
                    {
                        waiting.Push(child);
                    }

                    break;
                case MarkupElement element when !IsInvisible(element):
                    content.Add(element);
                    break;
            }
        }

        return content;
    }

    private static bool IsTransparent(MarkupElement element) => element.NamespaceUri == MarkupNames.Word && element.LocalName is "r" or "t" or "smartTag" or "sdt" or "sdtContent";

    private static bool IsInvisible(MarkupElement element) => element.NamespaceUri == MarkupNames.Word
        && element.LocalName is "pPr" or "rPr" or "proofErr" or "bookmarkStart" or "bookmarkEnd" or "lastRenderedPageBreak" or "noProof" or "sdtPr" or "sdtEndPr";
}
