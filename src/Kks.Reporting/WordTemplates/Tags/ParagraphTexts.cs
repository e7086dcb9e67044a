using System.Text;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>The text of one paragraph with the elements it is spread over; what stands in nested paragraphs is not part of it.</summary>
internal sealed class ParagraphTexts
{
    private readonly StringBuilder _text = new();
    private readonly List<(MarkupElement Element, int Start, int End)> _segments = [];

    private ParagraphTexts()
    {
    }

    public string Text => _text.ToString();

    /// <summary>The elements with text and what stands for a blank in it, by the stretch of text each holds.</summary>
    public IReadOnlyList<(MarkupElement Element, int Start, int End)> Segments => _segments;

    /// <summary>The text a person reads in a paragraph of WordprocessingML or DrawingML.</summary>
    public static ParagraphTexts OfText(MarkupElement paragraph) => Collect(paragraph, "t");

    /// <summary>The codes of the fields in a paragraph.</summary>
    public static ParagraphTexts OfFields(MarkupElement paragraph) => Collect(paragraph, "instrText");

    /// <summary>The text of an element that holds nothing but text.</summary>
    public static ParagraphTexts OfElement(MarkupElement element)
    {
        var texts = new ParagraphTexts();
        texts.Add(element, element);
        return texts;
    }

    private static ParagraphTexts Collect(MarkupElement paragraph, string localName)
    {
        var texts = new ParagraphTexts();
        var waiting = new Stack<MarkupElement>();
        Push(waiting, paragraph);
        while (waiting.TryPop(out var element))
        {
            if (element.LocalName == localName && element.NamespaceUri is MarkupNames.Word or MarkupNames.Drawing)
            {
                texts.Add(element, element);
            }
            else if (localName == "t" && Blank(element) is { } blank)
            {
                texts.Add(element, blank);
            }
            else if (!IsParagraph(element) && !Structure.NoteGrafting.IsNote(element) && !element.IsWord("drawing") && !element.IsWord("pict") && !element.IsWord("object") && element.NamespaceUri != MarkupNames.Compatibility)
            {
                Push(waiting, element);
            }
        }

        return texts;
    }

    /// <summary>What a tag reads where the author pressed a key that is an element of Word's.</summary>
    private static string? Blank(MarkupElement element)
    {
        if (element.NamespaceUri != MarkupNames.Word || element.Parent?.LocalName != "r")
        {
            return element.Is(MarkupNames.Drawing, "br") ? "\n" : null;
        }

        return element.LocalName switch
        {
            "tab" => "\t",
            "br" when element.WordValue("type") is null or "textWrapping" => "\n",
            "cr" => "\n",
            "noBreakHyphen" => "-",
            "softHyphen" => "\u00AD",
            _ => null,
        };
    }

    private static bool IsParagraph(MarkupElement element) => element.LocalName == "p" && element.NamespaceUri is MarkupNames.Word or MarkupNames.Drawing;

    private static void Push(Stack<MarkupElement> waiting, MarkupElement element)
    {
        for (var i = element.Children.Count - 1; i >= 0; i--)
        {
            if (element.Children[i] is MarkupElement child)
            {
                waiting.Push(child);
            }
        }
    }

    private void Add(MarkupElement element, MarkupElement content) =>
        Add(element, string.Concat(content.Children.OfType<MarkupText>().Select(text => text.Text)));

    private void Add(MarkupElement element, string text)
    {
        var start = _text.Length;
        _text.Append(text);
        _segments.Add((element, start, _text.Length));
    }
}
