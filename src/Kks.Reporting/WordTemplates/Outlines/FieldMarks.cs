using Kks.Reporting.WordTemplates.Fields;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Structure;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>
/// Has the fields of a template show what Word will when it updates them: numbers of captions, references to bookmarks, quotations of headings.
/// Word itself updates them only when asked.
/// </summary>
/// <param name="root">The body.</param>
/// <param name="fields">Its fields, found before anything was changed.</param>
/// <param name="inLoops">What stands in loops.</param>
internal sealed class FieldMarks(MarkupElement root, IReadOnlyList<FieldSpan> fields, IReadOnlyDictionary<MarkupElement, TagBlock> inLoops)
{
    private static readonly string[] NumberSwitches = ["p", "n", "r", "w", "f"];

    /// <summary>The names of the sequences counted in each paragraph.</summary>
    public Dictionary<MarkupElement, List<string>> Sequences { get; } = [];

    /// <summary>Whether any field repeats the text or number of a heading.</summary>
    public bool QuotesHeadings { get; private set; }

    /// <summary>Whether any sequence begins anew at headings.</summary>
    public bool RestartsAtHeadings { get; private set; }

    public void Mark(StyleOutline styles)
    {
        foreach (var field in fields.Where(field => field.Code.Arguments.Count > 0))
        {
            switch (field.Code.Kind)
            {
                case "SEQ":
                    MarkSequence(field);
                    break;
                case "STYLEREF":
                    MarkQuote(field, styles);
                    break;
            }
        }

        foreach (var group in fields.Where(IsReference).GroupBy(field => field.Code.Arguments[0], StringComparer.OrdinalIgnoreCase))
        {
            MarkReferences(group.Key, [.. group]);
        }
    }

    private void MarkSequence(FieldSpan field)
    {
        var isCopy = field.Begin.Ancestors().Any(element => element.Is(MarkupNames.Compatibility, "Fallback"));
        RestartsAtHeadings |= field.Code.Has("s");
        if (FieldResult.TextOf(field) is { } shown && (shown.Length > 0 || !field.Code.Has("h")))
        {
            FieldResult.Set(field, new SequenceMarker(field.Code, isCopy, isShown: true));
        }
        else
        {
            field.Begin.Before.Add(new SequenceMarker(field.Code, isCopy, isShown: false));
        }

        if (!isCopy && !field.Code.Has("c") && !field.Code.Has("h") && field.Begin.Ancestors().FirstOrDefault(element => element.IsWord("p")) is { } paragraph)
        {
            if (!Sequences.TryGetValue(paragraph, out var names))
            {
                names = Sequences[paragraph] = [];
            }

            names.Add(field.Code.Arguments[0]);
        }
    }

    private void MarkQuote(FieldSpan field, StyleOutline styles)
    {
        var style = field.Code.Arguments[0] is [>= '1' and <= '9'] level ? "heading " + level : styles.NameOf(field.Code.Arguments[0]);
        if (FieldResult.TextOf(field) is { } shown)
        {
            QuotesHeadings = true;
            FieldResult.Set(field, new QuoteMarker(field.Code, style, shown));
        }
    }

    private static bool IsReference(FieldSpan field) =>
        field.Code.Kind == "REF" && field.Code.Arguments.Count > 0 && !Array.Exists(NumberSwitches, field.Code.Has) && FieldResult.TextOf(field) is not null;

    private void MarkReferences(string name, List<FieldSpan> references)
    {
        var start = root.SelfAndDescendants().FirstOrDefault(element => element.IsWord("bookmarkStart") && string.Equals(element.WordValue("name"), name, StringComparison.OrdinalIgnoreCase));
        var end = start?.Parent!.Elements.FirstOrDefault(element => element.IsWord("bookmarkEnd") && element.WordValue("id") == start.WordValue("id"));
        if (end is null || !start!.Parent!.IsWord("p") || start.Parent.Vanishes || !IsWhole(start, end))
        {
            return;
        }

        var counts = start.Attribute(MarkupNames.Word, "name")!.Pieces is not null;
        if (!counts && !MayChange(start, end))
        {
            return;
        }

        name = start.WordValue("name")!;
        start.After.Add(new BookmarkTextMarker(name, isEnd: false));
        end.Before.Insert(0, new BookmarkTextMarker(name, isEnd: true));
        foreach (var reference in references)
        {
            FieldResult.Set(reference, new ReferenceMarker(name, counts && inLoops.ContainsKey(reference.Begin), FieldResult.TextOf(reference)!));
        }
    }

    /// <summary>Whether what stands between the marks of a bookmark may be other than the template shows: there are tags or fields in it.</summary>
    private static bool MayChange(MarkupElement start, MarkupElement end) => Between(start, end)
        .SelectMany(element => element.SelfAndDescendants()).Any(element => element.Children.Exists(child => child is MarkupTag) || element.LocalName is "fieldResult");

    private static IEnumerable<MarkupElement> Between(MarkupElement start, MarkupElement end)
    {
        var siblings = start.Parent!.Children;
        return siblings.Take(siblings.IndexOf(end)).Skip(siblings.IndexOf(start) + 1).OfType<MarkupElement>();
    }

    /// <summary>Whether what stands between the marks of a bookmark is written as a whole: no block begins in it and ends behind it.</summary>
    private static bool IsWhole(MarkupElement start, MarkupElement end)
    {
        var depth = 0;
        foreach (var element in Between(start, end))
        {
            foreach (var tag in TagOrder.Of(element))
            {
                depth += tag.Role switch { Tags.TagRole.Open => 1, Tags.TagRole.Close => -1, _ => 0 };
                if (depth < 0 || (depth == 0 && tag.Role == Tags.TagRole.Middle))
                {
                    return false;
                }
            }
        }

        return depth == 0 && start.Parent!.Children.IndexOf(start) < start.Parent.Children.IndexOf(end);
    }
}
