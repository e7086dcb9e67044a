using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Markdown;

/// <summary>
/// What a text template has become: text in the Markdown dialect of <c>docs/word-dialect.md</c>, and the values that are not text.
/// Immutable; may be written any number of times unless one of its components enumerates rows only once.
/// </summary>
/// <param name="Text">
/// The Markdown. A component stands in it as a placeholder: U+E000, its index in <paramref name="Contents"/> as decimal digits, U+E001.
/// A block component (a table, a table of contents) stands alone in its paragraph; an inline one (a small picture) may stand in text.
/// </param>
/// <param name="Contents">The components, by the index their placeholders name.</param>
/// <param name="Name">The name diagnostics give as the file; defaults to <c>dokumen</c>.</param>
public sealed record MarkdownBody(string Text, IReadOnlyList<IWordContent> Contents, string Name = "dokumen")
{
    /// <summary>The character that opens a placeholder.</summary>
    public const char PlaceholderStart = '\uE000';

    /// <summary>The character that closes a placeholder.</summary>
    public const char PlaceholderEnd = '\uE001';

    /// <summary>A body of text alone.</summary>
    public MarkdownBody(string text)
        : this(text, [])
    {
    }

    /// <summary>The placeholder of the component with this index.</summary>
    public static string Placeholder(int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PlaceholderStart}{index}{PlaceholderEnd}");
}
