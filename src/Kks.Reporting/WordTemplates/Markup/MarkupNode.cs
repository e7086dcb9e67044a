namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>A node of the XML of a part that is compiled.</summary>
internal abstract class MarkupNode
{
    public MarkupElement? Parent { get; set; }

    /// <summary>The elements around this node, the nearest first.</summary>
    public IEnumerable<MarkupElement> Ancestors()
    {
        for (var element = Parent; element is not null; element = element.Parent)
        {
            yield return element;
        }
    }
}
