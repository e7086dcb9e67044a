using System.Text;

namespace Kks.Reporting.Markdown;

/// <summary>
/// Reads <c>{#nama .kelas kunci=nilai kunci="nilai"}</c>. A backslash before a mark is taken away, as everywhere in Markdown,
/// so an escaped value may stand between the quotes.
/// </summary>
internal ref struct AttributeParser(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Parses the whole text; null where it is not a well-formed set of attributes.</summary>
    public static AttributeSet? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return AttributeSet.Empty;
        }

        return text[0] == '{' && text[^1] == '}' ? new AttributeParser(text[1..^1]).ParseAll() : null;
    }

    private AttributeSet? ParseAll()
    {
        var set = new AttributeSet();
        while (SkipBlanks())
        {
            if (!ParseOne(set))
            {
                return null;
            }
        }

        return set;
    }

    private bool SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length;
    }

    private bool ParseOne(AttributeSet set)
    {
        switch (_text[_at])
        {
            case '#':
                _at++;
                set.Id = Word();
                return set.Id.Length > 0;
            case '.':
                _at++;
                set.Classes.Add(Word());
                return set.Classes[^1].Length > 0;
            default:
                return ParsePair(set);
        }
    }

    private bool ParsePair(AttributeSet set)
    {
        var key = Word();
        if (key.Length == 0)
        {
            return false;
        }

        if (_at >= _text.Length || _text[_at] != '=')
        {
            set.Set(key, "ya");
            return true;
        }

        _at++;
        if (_at < _text.Length && _text[_at] is '"' or '\'')
        {
            var value = Quoted(_text[_at]);
            set.Set(key, value ?? string.Empty);
            return value is not null;
        }

        set.Set(key, Bare());
        return true;
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('=' or '"' or '\'') && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _text[start.._at].ToString();
    }

    private string Bare()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return Unescape(_text[start.._at]);
    }

    private string? Quoted(char quote)
    {
        var start = ++_at;
        while (_at < _text.Length && _text[_at] != quote)
        {
            _at += _text[_at] == '\\' ? 2 : 1;
        }

        if (_at >= _text.Length)
        {
            return null;
        }

        return Unescape(_text[start.._at++]);
    }

    internal static string Unescape(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\\', '&') < 0)
        {
            return text.ToString();
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i + 1]) || text[i + 1] > '~' || text[i + 1] <= ' ') is false)
            {
                i++;
            }

            plain.Append(text[i]);
        }

        return System.Net.WebUtility.HtmlDecode(plain.ToString());
    }
}
