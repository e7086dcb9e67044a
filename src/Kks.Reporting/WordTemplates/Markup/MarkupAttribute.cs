using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>An attribute, namespace declarations included.</summary>
internal sealed class MarkupAttribute(string name, string namespaceUri, string value)
{
    /// <summary>The name as written, prefix included.</summary>
    public string Name { get; } = name;

    public string LocalName => Name[(Name.IndexOf(':') + 1)..];

    public string NamespaceUri { get; } = namespaceUri;

    public string Value { get; } = value;

    /// <summary>What the value is made of where it holds tags or something counted; null where it is <see cref="Value"/>.</summary>
    public IReadOnlyList<AttributePiece>? Pieces { get; set; }
}
