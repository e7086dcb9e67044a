using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Finds the elements that a loop may write more than once.</summary>
internal static class LoopFinder
{
    /// <summary>The innermost loop around every element that stands in one, in the order of the text.</summary>
    public static Dictionary<MarkupElement, TagBlock> Find(MarkupElement root, IReadOnlyList<TagBlock> blocks)
    {
        var loops = blocks.Where(block => block.IsLoop && block.Close is not null).ToDictionary(block => block.Open);
        var ends = loops.Values.ToDictionary(block => block.Close!);
        var found = new Dictionary<MarkupElement, TagBlock>();
        if (loops.Count > 0)
        {
            new Walk(loops, ends, found).Visit(root);
        }

        return found;
    }

    private sealed class Walk(Dictionary<Tag, TagBlock> loops, Dictionary<Tag, TagBlock> ends, Dictionary<MarkupElement, TagBlock> found)
    {
        private readonly Stack<TagBlock> _around = new();

        public void Visit(MarkupElement element)
        {
            element.Before.ForEach(insertion => Pass(insertion.Tag));
            if (_around.TryPeek(out var loop))
            {
                found[element] = loop;
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

            if (loops.TryGetValue(tag, out var loop))
            {
                _around.Push(loop);
            }
            else if (ends.ContainsKey(tag))
            {
                _around.TryPop(out _);
            }
        }
    }
}
