using System.Buffers;
using System.Globalization;
using System.Text;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Bytes -> values of PDF (ISO 32000-1, 7.2 and 7.3): numbers, names, strings, arrays, dictionaries, references and bare words.</summary>
internal sealed class PdfLexer(IPdfBytes bytes, PdfBudget budget)
{
    private const int Deepest = 64;
    private const int LongestText = 4096;
    private const int LongestWord = 256;

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("()<>[]{}/%");
    private static readonly PdfWord CloseArray = new("]");
    private static readonly PdfWord CloseDictionary = new(">>");

    /// <summary>The next value; null at the end. Numbers come as <see cref="double"/>, truth values and null as words.</summary>
    public object? Next() => Next(0);

    /// <summary>Passes over white space and comments.</summary>
    public void SkipSpace()
    {
        while (bytes.Peek() is var next && (IsSpace(next) || next == '%'))
        {
            if (next == '%')
            {
                SkipLine();
            }
            else
            {
                bytes.Next();
            }
        }
    }

    public static bool IsSpace(int value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private object? Next(int depth)
    {
        SkipSpace();
        if (depth > Deepest || !budget.TakeToken())
        {
            return null;
        }

        switch (bytes.Peek())
        {
            case < 0:
                return null;
            case '/':
                bytes.Next();
                return new PdfName(ReadName());
            case '(':
                bytes.Next();
                return ReadText();
            case '[':
                bytes.Next();
                return ReadArray(depth);
            case '<':
                bytes.Next();
                return bytes.Peek() == '<' ? ReadDictionary(depth) : ReadHex();
            case '>':
                bytes.Next();
                return bytes.Peek() == '>' && bytes.Next() > 0 ? CloseDictionary : new PdfWord(">");
            case ']':
                bytes.Next();
                return CloseArray;
            case ')' or '{' or '}':
                return new PdfWord(((char)bytes.Next()).ToString());
            default:
                return NumberOrWord(ReadWord());
        }
    }

    private List<object> ReadArray(int depth)
    {
        var items = new List<object>();
        while (Next(depth + 1) is { } item && !ReferenceEquals(item, CloseArray) && !ReferenceEquals(item, CloseDictionary))
        {
            Append(items, item);
        }

        return items;
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        bytes.Next();
        var items = new List<object>();
        while (Next(depth + 1) is { } item && !ReferenceEquals(item, CloseDictionary))
        {
            Append(items, item);
        }

        var dictionary = new PdfDictionary();
        for (var i = 0; i + 1 < items.Count; i++)
        {
            // A value that is missing must not swap names and values from there on.
            if (items[i] is PdfName name)
            {
                dictionary.Add(name.Value, items[++i]);
            }
        }

        return dictionary;
    }

    /// <summary>Two numbers and an R are a reference.</summary>
    private static void Append(List<object> items, object item)
    {
        if (item is PdfWord { Value: "R" } && items.Count >= 2 && items[^1] is double && items[^2] is double and >= 0 and <= int.MaxValue)
        {
            var number = (int)(double)items[^2];
            items.RemoveRange(items.Count - 2, 2);
            items.Add(new PdfReference(number));
        }
        else
        {
            items.Add(item);
        }
    }

    private string ReadName()
    {
        var name = ReadWord();
        return name.Contains('#', StringComparison.Ordinal) ? Unescape(name) : name;
    }

    private static string Unescape(string name)
    {
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && byte.TryParse(name.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                text.Append((char)value);
                i += 2;
            }
            else
            {
                text.Append(name[i]);
            }
        }

        return text.ToString();
    }

    private string ReadWord()
    {
        var word = new StringBuilder();
        while (bytes.Peek() is var next and >= 0 && !IsSpace(next) && !Delimiters.Contains((char)next))
        {
            bytes.Next();
            if (word.Length < LongestWord)
            {
                word.Append((char)next);
            }
        }

        return word.ToString();
    }

    private static object NumberOrWord(string word) =>
        word.Length > 0 && (char.IsAsciiDigit(word[0]) || word[0] is '-' or '+' or '.')
        && double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : new PdfWord(word);

    private PdfText ReadText()
    {
        var text = new List<byte>();
        var open = 1;
        while (bytes.Next() is var next and >= 0)
        {
            if (next == '\\')
            {
                next = ReadEscape();
            }
            else if (next == '(')
            {
                open++;
            }
            else if (next == ')' && --open == 0)
            {
                break;
            }

            if (next >= 0 && text.Count < LongestText)
            {
                text.Add((byte)next);
            }
        }

        return new PdfText([.. text]);
    }

    /// <summary>The byte an escape stands for; -1 for a line that goes on.</summary>
    private int ReadEscape()
    {
        var next = bytes.Next();
        switch (next)
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case '\r' when bytes.Peek() == '\n':
                bytes.Next();
                return -1;
            case '\r' or '\n':
                return -1;
            case >= '0' and <= '7':
                var value = next - '0';
                for (var i = 0; i < 2 && bytes.Peek() is >= '0' and <= '7'; i++)
                {
                    value = (value * 8) + bytes.Next() - '0';
                }

                return value & 0xFF;
            default:
                return next;
        }
    }

    private PdfText ReadHex()
    {
        var text = new List<byte>();
        var half = -1;
        while (bytes.Next() is var next and >= 0 && next != '>')
        {
            if (!char.IsAsciiHexDigit((char)next))
            {
                continue;
            }

            var digit = Convert.ToInt32(((char)next).ToString(), 16);
            if (half >= 0 && text.Count < LongestText)
            {
                text.Add((byte)((half << 4) | digit));
            }

            half = half >= 0 ? -1 : digit;
        }

        if (half >= 0)
        {
            text.Add((byte)(half << 4));
        }

        return new PdfText([.. text]);
    }

    private void SkipLine()
    {
        while (bytes.Peek() is >= 0 and not ('\r' or '\n'))
        {
            bytes.Next();
        }
    }
}
