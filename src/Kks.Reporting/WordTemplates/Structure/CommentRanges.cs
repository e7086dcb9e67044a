using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>
/// Keeps the comments of reviewers whole: in a loop only the first turn has the comment, since one remark is not many; a range that a block cuts
/// is given up, and the comment stands at its mark alone.
/// </summary>
internal static class CommentRanges
{
    public static void Mark(MarkupElement root, IReadOnlyList<TagBlock> blocks, IReadOnlyDictionary<MarkupElement, TagBlock> inLoops)
    {
        var marks = root.SelfAndDescendants().Where(IsMark).GroupBy(element => element.WordValue("id")).Select(group => group.ToList()).ToList();
        if (marks.Count == 0)
        {
            return;
        }

        var branches = BranchFinder.Find(root, blocks);
        foreach (var comment in marks)
        {
            var kept = IsWhole(comment, branches) ? comment : Cut(comment);
            kept.Where(inLoops.ContainsKey).ToList().ForEach(MarkOnce);
        }
    }

    private static bool IsMark(MarkupElement element) =>
        element.NamespaceUri == MarkupNames.Word && element.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference";

    private static bool IsWhole(List<MarkupElement> comment, IReadOnlyDictionary<MarkupElement, Tag> branches) =>
        comment.Select(mark => branches.GetValueOrDefault(mark)).Distinct().Count() == 1;

    private static List<MarkupElement> Cut(List<MarkupElement> comment)
    {
        foreach (var end in comment.Where(mark => !mark.IsWord("commentReference")))
        {
            end.Parent!.Replace([.. end.Parent.Children.Where(child => child != end)]);
        }

        return [.. comment.Where(mark => mark.IsWord("commentReference"))];
    }

    private static void MarkOnce(MarkupElement mark)
    {
        var name = $"{mark.LocalName} {mark.WordValue("id")}";
        mark.Before.Add(new OnceMarker(name, isEnd: false));
        mark.After.Insert(0, new OnceMarker(name, isEnd: true));
    }
}
