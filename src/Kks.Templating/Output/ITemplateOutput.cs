namespace Kks.Templating.Output;

/// <summary>Where a template prints to. The engine writes literal text, values to be escaped, numbers to be formatted, and offers everything
/// else (an image, a table of contents) to the output first. Used by one rendering at a time; not thread-safe.</summary>
public interface ITemplateOutput
{
    /// <summary>How values are escaped; captured text is made with the same escaper.</summary>
    TextEscaper Escaper { get; }

    /// <summary>The number of bytes written so far; the output budget is measured by it.</summary>
    long Length { get; }

    /// <summary>Writes text of the template, or text that is already in the form of the output, as it is.</summary>
    void WriteLiteral(ReadOnlySpan<byte> utf8);

    /// <summary>Writes the text of a value, escaped.</summary>
    void WriteText(ReadOnlySpan<char> text);

    /// <summary>Writes a number or the like, escaped where its characters could need it.</summary>
    void WriteFormatted<T>(T value, ReadOnlySpan<char> format, IFormatProvider culture)
        where T : IUtf8SpanFormattable;

    /// <summary>Takes a value that is not text. Returns false if the output does not know it; it is then printed as text.</summary>
    bool TryWrite(object content);

    /// <summary>Called once at the end of a successful rendering.</summary>
    void Flush();
}
