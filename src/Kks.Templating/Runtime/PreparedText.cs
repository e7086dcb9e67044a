namespace Kks.Templating.Runtime;

/// <summary>Text that is already in the form of the output (captured, or made by a component): it is printed without being escaped again.
/// Everywhere else it acts as the plain text it holds. Immutable and thread-safe.</summary>
public sealed class PreparedText
{
    /// <summary>Prepared text without anything that is not text.</summary>
    public PreparedText(string text)
        : this(text, [])
    {
    }

    internal PreparedText(string text, IReadOnlyList<(int Position, object Content)> contents)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Contents = contents;
    }

    /// <summary>The text, in the form of the output.</summary>
    public string Text { get; }

    /// <summary>What was printed among the text and is not text itself, with its position in <see cref="Text"/>, in order.</summary>
    internal IReadOnlyList<(int Position, object Content)> Contents { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
