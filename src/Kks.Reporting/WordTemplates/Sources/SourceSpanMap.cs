using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Leads from offsets of the compiled text back to the tags of the template.</summary>
internal sealed class SourceSpanMap
{
    private readonly List<(int Start, int End, Tag Tag)> _items = [];

    public IReadOnlyList<(int Start, int End, Tag Tag)> Items => _items;

    /// <summary>Tags are added in the order of the text.</summary>
    public void Add(int start, int end, Tag tag) => _items.Add((start, end, tag));

    /// <summary>The tag at the offset, or the last one before it; null before the first.</summary>
    public Tag? At(int offset)
    {
        var (low, high) = (0, _items.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_items[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? null : _items[high].Tag;
    }
}
