using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Takes out comments that begin with <c>kks:</c>: notes to template authors.</summary>
internal static class AuthorNotes
{
    private const string Prefix = "kks:";

    /// <summary>The ids of the notes among the comments.</summary>
    public static HashSet<string> Find(MarkupElement comments) =>
    [
        .. comments.Elements
            .Where(comment => comment.IsWord("comment") && comment.PlainText().TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .Select(comment => comment.WordValue("id") ?? ""),
    ];

    /// <summary>Takes out the notes and what refers to them.</summary>
    /// <returns>Whether there was anything to take out.</returns>
    public static bool Remove(MarkupElement root, HashSet<string> notes)
    {
        if (notes.Count == 0)
        {
            return false;
        }

        var found = root.SelfAndDescendants()
            .Where(element => element.NamespaceUri == MarkupNames.Word
                && element.LocalName is "comment" or "commentRangeStart" or "commentRangeEnd" or "commentReference"
                && notes.Contains(element.WordValue("id") ?? ""))
            .ToHashSet();
        foreach (var parent in found.Select(element => element.Parent).OfType<MarkupElement>().ToHashSet())
        {
            parent.Replace([.. parent.Children.Where(child => child is not MarkupElement element || !found.Contains(element))]);
            if (parent.IsWord("r") && parent.Children.TrueForAll(child => child is MarkupElement { LocalName: "rPr" }) && parent.Parent is { } paragraph)
            {
                paragraph.Replace([.. paragraph.Children.Where(child => child != parent)]);
            }
        }

        return found.Count > 0;
    }
}
