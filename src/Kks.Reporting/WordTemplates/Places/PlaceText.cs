using System.Text;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Places;

/// <summary>The text a person sees at a place, its tags as they were written.</summary>
internal static class PlaceText
{
    public static string? Of(MarkupElement place)
    {
        var text = new StringBuilder();
        var waiting = new Stack<MarkupNode>([place]);
        while (waiting.TryPop(out var node))
        {
            switch (node)
            {
                case MarkupText plain:
                    text.Append(plain.Text);
                    break;
                case MarkupTag tag:
                    text.Append(tag.Tag.Code);
                    break;
                case MarkupElement element when node == place || !(element.IsWord("p") || Structure.NoteGrafting.IsNote(element) || element.LocalName is "pPr" or "rPr" or "drawing" or "pict"):
                    for (var i = element.Children.Count - 1; i >= 0; i--)
                    {
                        waiting.Push(element.Children[i]);
                    }

                    break;
            }
        }

        return text.Length > 0 ? text.ToString() : place.Attributes.Find(attribute => attribute.Pieces?.Any(piece => piece.Tag is not null) == true)?.Value;
    }
}
