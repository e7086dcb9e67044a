using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Finds the branch of a block each element stands in: what is in one branch is written together or not at all.</summary>
internal sealed class BranchFinder
{
    private readonly HashSet<Tag> _opens;
    private readonly HashSet<Tag> _middles;
    private readonly HashSet<Tag> _closes;
    private readonly Stack<Tag> _around = new();
    private readonly Dictionary<MarkupElement, Tag> _found = [];

    private BranchFinder(IReadOnlyList<TagBlock> blocks)
    {
        var whole = blocks.Where(block => block.Close is not null).ToList();
        _opens = [.. whole.Select(block => block.Open)];
        _middles = [.. whole.SelectMany(block => block.Middles)];
        _closes = [.. whole.Select(block => block.Close!)];
    }

    /// <summary>The tag that begins the innermost branch around every element that stands in one.</summary>
    public static IReadOnlyDictionary<MarkupElement, Tag> Find(MarkupElement root, IReadOnlyList<TagBlock> blocks)
    {
        var finder = new BranchFinder(blocks);
        finder.Visit(root);
        return finder._found;
    }

    private void Visit(MarkupElement element)
    {
        element.Before.ForEach(insertion => Pass(insertion.Tag));
        if (_around.TryPeek(out var branch))
        {
            _found[element] = branch;
        }

        foreach (var child in element.Children)
        {
            if (child is MarkupTag { Tag.StaysInPlace: true } place)
            {
                Pass(place.Tag);
            }
            else if (child is MarkupElement inner)
            {
                Visit(inner);
            }
        }

        element.After.ForEach(insertion => Pass(insertion.Tag));
    }

    private void Pass(Tag? tag)
    {
        if (tag is null)
        {
            return;
        }

        if (_closes.Contains(tag) || _middles.Contains(tag))
        {
            _around.TryPop(out _);
        }

        if (_opens.Contains(tag) || _middles.Contains(tag))
        {
            _around.Push(tag);
        }
    }
}
