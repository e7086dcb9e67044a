using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Lists the tags of a part in the order of the text, those in attributes before those in the content.</summary>
internal static class TagOrder
{
    public static List<Tag> Of(MarkupElement root)
    {
        var tags = new List<Tag>();
        var waiting = new Stack<MarkupNode>([root]);
        while (waiting.TryPop(out var node))
        {
            if (node is MarkupTag place)
            {
                tags.Add(place.Tag);
            }
            else if (node is MarkupElement element)
            {
                tags.AddRange(element.Attributes.SelectMany(attribute => attribute.Pieces ?? []).Where(piece => piece.Tag is not null).Select(piece => piece.Tag!));
                for (var i = element.Children.Count - 1; i >= 0; i--)
                {
                    waiting.Push(element.Children[i]);
                }
            }
        }

        return tags;
    }
}
