using System.Text;

namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>
/// Reads the inside of a tag the way the engine will: finds where it ends and rewrites what Word puts in the way of code while typing
/// (curly quotes, hard blanks, dashes, invisible signs). Quotes inside a text stay as they are.
/// </summary>
internal sealed class CodeScanner(string text, int start)
{
    private readonly StringBuilder _code = new();
    private int _position = start;
    private int _braces;

    /// <summary>Where the tag ends, after its braces; -1 where it is not closed.</summary>
    public int End { get; private set; } = -1;

    /// <summary>The code between the braces, trim marks included.</summary>
    public string Code => _code.ToString();

    /// <summary>Reads up to the closing braces.</summary>
    public bool Read()
    {
        while (_position < text.Length)
        {
            var sign = text[_position];
            if (sign == '}' && _braces == 0 && At(1) == '}')
            {
                End = _position + 2;
                return true;
            }

            if (sign == '#')
            {
                ReadComment();
            }
            else if (QuoteOf(sign) is { } quote)
            {
                ReadText(quote, sign != quote);
            }
            else
            {
                ReadSign(sign);
            }
        }

        return false;
    }

    private void ReadSign(char sign)
    {
        _position++;
        switch (sign)
        {
            case '{':
                _braces++;
                break;
            case '}' when _braces > 0:
                _braces--;
                break;
            case '\u00A0' or '\u2007' or '\u202F' or '\t' or '\u2028':
                sign = ' ';
                break;
            case '\u2013' or '\u2212' or '\u2011':
                sign = '-';
                break;
            case '\u2026':
                _code.Append("...");
                return;
            case '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' or '\u2060':
                return;
        }

        _code.Append(sign);
    }

    /// <summary>A text from its opening quote to its closing one; one opened by a curly quote may be closed by any of the same height.</summary>
    private void ReadText(char quote, bool isCurly)
    {
        _code.Append(quote);
        _position++;
        while (_position < text.Length)
        {
            var sign = text[_position];
            if (sign == '\\' && quote != '`' && _position + 1 < text.Length)
            {
                _code.Append(sign).Append(text[_position + 1]);
                _position += 2;
                continue;
            }

            _position++;
            if (sign == quote || (isCurly && QuoteOf(sign) == quote && IsClosing(sign)))
            {
                _code.Append(quote);
                return;
            }

            _code.Append(sign);
        }
    }

    private void ReadComment()
    {
        var isBlock = At(1) == '#';
        while (_position < text.Length && !(text[_position] == '}' && At(1) == '}') && !(text[_position] is '-' or '~' && At(1) == '}' && At(2) == '}'))
        {
            var sign = text[_position++];
            _code.Append(sign);
            if (isBlock && sign == '#' && _code.Length > 3 && _code[^2] == '#' && _code[^3] != '#')
            {
                return;
            }

            if (!isBlock && sign == '\n')
            {
                return;
            }
        }
    }

    private char At(int offset) => _position + offset < text.Length ? text[_position + offset] : '\0';

    private static bool IsClosing(char sign) => sign is '\u201D' or '\u2019' or '\u201C' or '\u2018';

    private static char? QuoteOf(char sign) => sign switch
    {
        '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
        '`' => '`',
        _ => null,
    };
}
