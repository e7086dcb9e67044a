using System.Globalization;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Styles;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes lists. Every list has a numbering of its own and so begins again.</summary>
internal sealed class ListBlockWriter(WriterContext context, BlockWriter blocks, InlineWriter inlines, ParagraphWriter paragraphs, LateReader late)
{
    /// <summary>How far each level is moved in, in twips.</summary>
    public const int Step = 425;

    // Word's lists have nine levels.
    private const int DeepestLevel = 8;

    public void Write(ListBlock list, in BlockScope scope)
    {
        var level = Math.Min(scope.ListDepth, DeepestLevel);
        var number = Open(list, level);
        var inner = scope with
        {
            Style = scope.InCell ? scope.Style : WordStyle.ListText,
            Indent = (level + 1) * Step,
            ListDepth = scope.ListDepth + 1,
        };
        foreach (var item in list.OfType<ListItemBlock>())
        {
            WriteItem(item, inner, number, level);
        }
    }

    private int? Open(ListBlock list, int level)
    {
        if (!list.IsOrdered)
        {
            return context.Lists.Open("bullet", '\0', level, 1);
        }

        var format = list.BulletType switch
        {
            'a' => "lowerLetter",
            'A' => "upperLetter",
            'i' => "lowerRoman",
            'I' => "upperRoman",
            _ => "decimal",
        };
        return context.Lists.Open(format, list.OrderedDelimiter, level, FirstNumber(list));
    }

    /// <summary>The number the first item says: 3 for "3.", and for "c." too.</summary>
    private static int FirstNumber(ListBlock list) =>
        int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start is > 0 and < 32_767 ? start : 1;

    private void WriteItem(ListItemBlock item, in BlockScope inner, int? number, int level)
    {
        // The mark needs a paragraph to stand in, whatever the item holds.
        paragraphs.Open(inner, number, level);
        var isText = WriteFirst(item, inner.Width - inner.Indent);
        paragraphs.Close();
        blocks.WriteAll(item, inner, from: isText ? 1 : 0);
    }

    /// <summary>Writes what stands beside the mark.</summary>
    /// <returns>Whether the item begins with text.</returns>
    private bool WriteFirst(ListItemBlock item, int width)
    {
        inlines.Width = width;
        switch (item.FirstOrDefault())
        {
            case LateParagraph { Plain: { } text }:
                inlines.WritePlain(text, RunFormat.None);
                return true;
            case LateParagraph paragraph:
                inlines.Write(late.Read(paragraph));
                return true;
            case ParagraphBlock paragraph when context.Outline.PlanOf(paragraph) is null:
                inlines.Write(paragraph.Inline);
                return true;
            default:
                return false;
        }
    }
}
