namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>Text between tags of markup, unescaped.</summary>
internal sealed class MarkupText(string text) : MarkupNode
{
    public string Text { get; } = text;
}
