using System.Globalization;
using System.Text;

namespace Kks.Templating.Syntax;

/// <summary>Reads texts in quotes.</summary>
internal sealed class StringLexer(string text, DiagnosticBag diagnostics)
{
    /// <summary>A text in double or single quotes, with escapes.</summary>
    public string Read(int start, out int end)
    {
        var quote = text[start];
        var result = ReadUntil(start + 1, quote, stopsAtBrace: false, start, out end);
        if (end < text.Length) end++;
        else NotClosed(start, quote);
        return result;
    }

    /// <summary>The text of an interpolated string up to a placeholder, the quote or the end of everything; stops before it.</summary>
    public string ReadPart(int start, char quote, out int end) => ReadUntil(start, quote, stopsAtBrace: true, start, out end);

    /// <summary>A text in back quotes: no escapes, a doubled back quote is one.</summary>
    public string ReadVerbatim(int start, out int end)
    {
        var builder = new StringBuilder();
        var position = start + 1;
        while (position < text.Length)
        {
            if (text[position] == '`')
            {
                if (position + 1 >= text.Length || text[position + 1] != '`')
                {
                    end = position + 1;
                    return builder.ToString();
                }

                position++;
            }

            builder.Append(text[position++]);
        }

        NotClosed(start, '`');
        end = text.Length;
        return builder.ToString();
    }

    private string ReadUntil(int position, char quote, bool stopsAtBrace, int start, out int end)
    {
        var builder = new StringBuilder();
        while (position < text.Length && text[position] != quote && !(stopsAtBrace && text[position] == '{'))
        {
            if (text[position] == '\\') position = Escape(builder, position, stopsAtBrace, start);
            else builder.Append(text[position++]);
        }

        end = Math.Min(position, text.Length);
        return builder.ToString();
    }

    private int Escape(StringBuilder builder, int position, bool isInterpolated, int start)
    {
        if (position + 1 >= text.Length) return text.Length;
        var c = text[position + 1];
        if (Simple(c) is { } simple)
        {
            builder.Append(simple);
            return position + 2;
        }

        switch (c)
        {
            case '{' when isInterpolated:
                builder.Append('{');
                return position + 2;
            case '\n': return position + 2;
            case '\r': return position + (position + 2 < text.Length && text[position + 2] == '\n' ? 3 : 2);
            case 'u': return Hexadecimal(builder, position + 2, 4);
            case 'x': return Hexadecimal(builder, position + 2, 2);
            default:
                diagnostics.Error(
                    DiagnosticCodes.BadEscape,
                    new SourceSpan(start, position + 2),
                    $"Teks ini berisi tanda lolos yang tidak dikenal: \\{c}.",
                    "Untuk garis miring terbalik tulis \\\\, atau pakai tanda petik ` … `.");
                return position + 2;
        }
    }

    private int Hexadecimal(StringBuilder builder, int from, int digits)
    {
        for (var i = 0; i < digits; i++)
        {
            if (from + i < text.Length && char.IsAsciiHexDigit(text[from + i])) continue;
            diagnostics.Error(
                DiagnosticCodes.BadEscape, new SourceSpan(from + i, from + i + 1), $"Di sini seharusnya ada angka heksadesimal ({digits} angka).");
            return from + i;
        }

        builder.Append((char)int.Parse(text.AsSpan(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return from + digits;
    }

    private static char? Simple(char c) => c switch
    {
        '"' or '\'' or '\\' => c,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        '0' => '\0',
        _ => null,
    };

    private void NotClosed(int start, char quote) => diagnostics.Error(
        DiagnosticCodes.StringNotClosed, new SourceSpan(start, start + 1), "Teks ini tidak ditutup.", $"Tutup dengan tanda {quote}.");
}
