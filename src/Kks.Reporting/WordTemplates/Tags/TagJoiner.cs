using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;

namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>
/// Joins tags that Word has spread over runs: text of a paragraph -> tags in the tree. A tag stands in the run of its first character and so
/// has that run's formatting; what it covered in other runs is taken away. For one part, not thread-safe.
/// </summary>
internal sealed class TagJoiner(FindingList findings)
{
    private int _tags;

    /// <summary>Whether there are more tags than are read.</summary>
    public bool IsFull => _tags > Packaging.BraceCount.MostTags;

    public void Join(MarkupElement root)
    {
        foreach (var element in root.SelfAndDescendants().ToList())
        {
            if (findings.IsFull || IsFull)
            {
                return;
            }

            JoinElement(element);
            JoinAttributes(element);
        }
    }

    private void JoinElement(MarkupElement element)
    {
        if (element.IsWord("p"))
        {
            JoinTexts(ParagraphTexts.OfText(element), element);
            JoinTexts(ParagraphTexts.OfFields(element), element);
        }
        else if (element.Is(MarkupNames.Drawing, "p"))
        {
            JoinTexts(ParagraphTexts.OfText(element), element);
        }
        else if (element.Children is [MarkupText { Text: var text }] && text.Contains('{') && !IsRunText(element))
        {
            JoinTexts(ParagraphTexts.OfElement(element), element);
        }
    }

    private static bool IsRunText(MarkupElement element) =>
        (element.LocalName is "t" or "instrText" && element.NamespaceUri == MarkupNames.Word) || element.Is(MarkupNames.Drawing, "t");

    private void JoinTexts(ParagraphTexts texts, MarkupElement place)
    {
        var text = texts.Text;
        if (!text.Contains('{'))
        {
            return;
        }

        var spans = Check(TagScanner.Scan(text), place);
        if (spans.Count > 0)
        {
            Spread(texts, text, spans, place);
        }
    }

    /// <summary>Deals the text and the tags of a paragraph out to its elements again.</summary>
    private static void Spread(ParagraphTexts texts, string text, List<TagSpan> spans, MarkupElement place)
    {
        var next = 0;
        foreach (var (element, start, end) in texts.Segments)
        {
            while (next < spans.Count && spans[next].End <= start)
            {
                next++;
            }

            if (next >= spans.Count)
            {
                return;
            }

            if (spans[next].Start >= end)
            {
                continue;
            }

            if (element.LocalName is "tab" or "br" or "cr" or "noBreakHyphen" or "softHyphen")
            {
                element.Vanishes = true;
            }
            else
            {
                element.Replace(Pieces(element, text, start, end, spans, next, place));
                element.HeldTags = element.Parent!.HeldTags = true;
            }
        }
    }

    private static IEnumerable<MarkupNode> Pieces(
        MarkupElement holder, string text, int start, int end, IReadOnlyList<TagSpan> spans, int next, MarkupElement place)
    {
        var position = start;
        for (var i = next; i < spans.Count && spans[i].Start < end; i++)
        {
            var span = spans[i];
            if (span.Start > position)
            {
                yield return new MarkupText(text[position..span.Start]);
            }

            if (span.Start >= start)
            {
                foreach (var node in Nodes(span, holder, place))
                {
                    yield return node;
                }
            }

            position = Math.Min(end, span.End);
        }

        if (position < end)
        {
            yield return new MarkupText(text[position..end]);
        }
    }

    private static IEnumerable<MarkupNode> Nodes(TagSpan span, MarkupElement holder, MarkupElement place) => span.Kind == TagSpanKind.Verbatim
        ? [new MarkupText(span.Code)]
        : TagParser.Parse(span.Code).Select(tag => new MarkupTag(new Tag(tag.Text, tag.Role, tag.Keyword) { Holder = holder, Place = place, Offset = span.Start }));

    private void JoinAttributes(MarkupElement element)
    {
        foreach (var attribute in element.Attributes.Where(attribute => attribute.Value.Contains('{') && attribute.NamespaceUri != MarkupNames.Namespaces))
        {
            var spans = Check(TagScanner.Scan(attribute.Value), element);
            if (spans.Count > 0)
            {
                attribute.Pieces = [.. AttributePieces(attribute.Value, spans, element)];
            }
        }
    }

    /// <summary>A text with tags in it, as pieces of an attribute of <paramref name="holder"/>.</summary>
    public static IEnumerable<AttributePiece> AttributePieces(string text, IReadOnlyList<TagSpan> spans, MarkupElement holder)
    {
        var position = 0;
        foreach (var span in spans)
        {
            if (span.Start > position)
            {
                yield return new AttributePiece(text[position..span.Start]);
            }

            if (span.Kind == TagSpanKind.Verbatim)
            {
                yield return new AttributePiece(span.Code);
            }
            else
            {
                foreach (var tag in TagParser.Parse(span.Code))
                {
                    yield return new AttributePiece(null, new Tag(tag.Text, tag.Role, tag.Keyword) { Holder = holder, Place = holder, Offset = span.Start, InAttribute = true });
                }
            }

            position = span.End;
        }

        if (position < text.Length)
        {
            yield return new AttributePiece(text[position..]);
        }
    }

    private List<TagSpan> Check(IReadOnlyList<TagSpan> spans, MarkupElement place)
    {
        _tags += spans.Count;
        foreach (var span in spans.Where(span => span.Kind == TagSpanKind.Unclosed))
        {
            findings.Add(WordTemplateCodes.TagNotClosed, place, span.Start, "Tag yang dibuka dengan {{ tidak ditutup dengan }} di paragraf ini.", "Tambahkan }} di akhir tag.");
        }

        return [.. spans.Where(span => span.Kind != TagSpanKind.Unclosed)];
    }
}
