namespace Kks.Templating.Output;

/// <summary>How a value is written so that it cannot be mistaken for markup of the output. Immutable and thread-safe.</summary>
public abstract class TextEscaper
{
    /// <summary>Nothing is escaped.</summary>
    public static TextEscaper None { get; } = new PlainEscaper();

    /// <summary>For XML element text and quoted attribute values; characters that XML does not allow become U+FFFD.</summary>
    public static TextEscaper Xml { get; } = new XmlEscaper();

    /// <summary>For Markdown: no value can start a list, end a table cell or become emphasis. Line breaks become <c>&amp;#10;</c>.</summary>
    public static TextEscaper Markdown { get; } = new MarkdownEscaper();

    /// <summary>Whether digits, signs and separators of numbers can stay as they are.</summary>
    public abstract bool LeavesNumbers { get; }

    /// <summary>Whether line breaks of a value stay line breaks of the output; automatic indentation then applies to them.</summary>
    public abstract bool LeavesLineBreaks { get; }

    /// <summary>Writes a text, escaped, with <see cref="Utf8Output.WriteLiteral"/> and <see cref="Utf8Output.WriteRaw"/>.</summary>
    public abstract void Write(ReadOnlySpan<char> text, Utf8Output output);
}
