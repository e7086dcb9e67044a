using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>The styles of a document, with what they inherit.</summary>
internal sealed class StyleCatalogue
{
    // Longer chains are a loop or an attack; Word itself stops at ten.
    private const int LongestChain = 32;

    private readonly Dictionary<string, DocumentStyle> _styles = new(StringComparer.Ordinal);

    public StyleCatalogue(XElement? root)
    {
        foreach (var style in root.Children("style"))
        {
            if (style.Attr("styleId") is { } id && _styles.TryAdd(id, DocumentStyle.Read(id, style)))
            {
                DefaultParagraph ??= style.Attr("type") == "paragraph" && style.Attr("default") is "1" or "true" or "on" ? id : null;
            }
        }
    }

    /// <summary>The style of a paragraph that names none.</summary>
    public string? DefaultParagraph { get; }

    /// <summary>The name people see; the id where the style is not defined.</summary>
    public string NameOf(string? id) => id is null ? "(tanpa gaya)" : _styles.GetValueOrDefault(id)?.Name ?? id;

    /// <summary>The outline level 0 to 8 a style gives; null for body text.</summary>
    public int? OutlineOf(string? id) => Chain(id).Select(style => style.Outline).FirstOrDefault(level => level is not null) is { } level and < 9 ? level : null;

    /// <summary>The numbering a style gives; null where it gives none.</summary>
    public (string Number, int? Level)? NumberingOf(string? id)
    {
        var (number, level) = ((string?)null, (int?)null);
        foreach (var style in Chain(id))
        {
            number ??= style.Number;
            level ??= style.Level;
        }

        return number is null ? null : (number, level);
    }

    /// <summary>Whether a style is that of a line in a table of contents or figures; Word knows those by name.</summary>
    public bool IsContents(string? id) => Chain(id).Any(style =>
        style.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || style.Name.Equals("table of figures", StringComparison.OrdinalIgnoreCase));

    /// <summary>The styles from which another inherits, itself included, nearest first.</summary>
    public IEnumerable<string> Ancestry(string? id) => Chain(id).Select(style => style.Id);

    /// <summary>Whether a style hides its text.</summary>
    public bool Hides(string? id) => Chain(id).Select(style => style.Hidden).FirstOrDefault(hidden => hidden is not null) ?? false;

    private IEnumerable<DocumentStyle> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }
}
