using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Fields;

/// <summary>A field in the text.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Begin">The run it begins in; the <c>w:fldSimple</c> itself where it is one.</param>
/// <param name="Separate">The run between code and result; null where there is no result.</param>
/// <param name="End">The run it ends in; the <c>w:fldSimple</c> itself where it is one.</param>
/// <param name="Depth">How many fields it stands in.</param>
internal sealed record FieldSpan(FieldCode Code, MarkupElement Begin, MarkupElement? Separate, MarkupElement End, int Depth)
{
    public bool IsSimple => Begin == End && Begin.IsWord("fldSimple");

    /// <summary>The elements that hold the result: between the marks in one parent, or all in a simple field; null where they are not that easy.</summary>
    public IReadOnlyList<MarkupElement>? Result
    {
        get
        {
            if (IsSimple)
            {
                return [.. Begin.Elements];
            }

            if (Separate is null || Separate == End || Separate.Parent != End.Parent)
            {
                return null;
            }

            var siblings = End.Parent!.Children;
            var (from, to) = (siblings.IndexOf(Separate), siblings.IndexOf(End));
            return from < to ? [.. siblings.Take(to).Skip(from + 1).OfType<MarkupElement>()] : null;
        }
    }
}
