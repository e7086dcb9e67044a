using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>An element, with what the compiler has decided to write around it.</summary>
internal sealed class MarkupElement(string name, string namespaceUri) : MarkupNode
{
    // Most elements have nothing written around them.
    private List<Insertion>? _before;
    private List<Insertion>? _after;
    private List<Insertion>? _first;
    private List<Insertion>? _last;

    /// <summary>The name as written, prefix included.</summary>
    public string Name { get; } = name;

    public string LocalName { get; } = name[(name.IndexOf(':') + 1)..];

    public string NamespaceUri { get; } = namespaceUri;

    public List<MarkupAttribute> Attributes { get; } = [];

    public List<MarkupNode> Children { get; private set; } = [];

    /// <summary>The tags and markers written before the element.</summary>
    public List<Insertion> Before => _before ??= [];

    /// <summary>The tags and markers written after the element.</summary>
    public List<Insertion> After => _after ??= [];

    /// <summary>The markers written after the element's own start tag.</summary>
    public List<Insertion> First => _first ??= [];

    /// <summary>The markers written before the element's own end tag.</summary>
    public List<Insertion> Last => _last ??= [];

    /// <summary>Whether tags stood in the element: where they leave nothing of it, it is not written.</summary>
    public bool HeldTags { get; set; }

    /// <summary>Whether the element leaves nothing behind but its tags (and bookmarks).</summary>
    public bool Vanishes { get; set; }

    public IEnumerable<MarkupElement> Elements => Children.OfType<MarkupElement>();

    public bool Is(string namespaceUri, string localName) => LocalName == localName && NamespaceUri == namespaceUri;

    /// <summary>Whether the element is one of WordprocessingML's.</summary>
    public bool IsWord(string localName) => Is(MarkupNames.Word, localName);

    public void Add(MarkupNode child)
    {
        child.Parent = this;
        Children.Add(child);
    }

    public void Replace(IEnumerable<MarkupNode> children)
    {
        Children = [.. children];
        foreach (var child in Children)
        {
            child.Parent = this;
        }
    }

    public MarkupElement? Element(string localName) => Elements.FirstOrDefault(element => element.IsWord(localName));

    public MarkupAttribute? Attribute(string namespaceUri, string localName) =>
        Attributes.Find(attribute => attribute.LocalName == localName && attribute.NamespaceUri == namespaceUri);

    /// <summary>The value of an attribute in the namespace of WordprocessingML; null where there is none.</summary>
    public string? WordValue(string localName) => Attribute(MarkupNames.Word, localName)?.Value;

    /// <summary>The element itself and all elements in it, in the order of the text.</summary>
    public IEnumerable<MarkupElement> SelfAndDescendants()
    {
        var waiting = new Stack<MarkupElement>();
        waiting.Push(this);
        while (waiting.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                if (element.Children[i] is MarkupElement child)
                {
                    waiting.Push(child);
                }
            }
        }
    }

    /// <summary>The text of the element as a person reads it, tags left out.</summary>
    public string PlainText() => string.Concat(SelfAndDescendants()
        .Where(element => element.LocalName == "t")
        .SelectMany(element => element.Children.OfType<MarkupText>())
        .Select(text => text.Text));
}
