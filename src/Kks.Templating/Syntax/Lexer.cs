namespace Kks.Templating.Syntax;

/// <summary>text -> tokens. Text outside code becomes one token per stretch, already trimmed by the marks beside it.</summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly DiagnosticBag _diagnostics;
    private readonly CodeLexer _code;
    private int _position;
    private char _markBefore;

    public Lexer(SourceFile file, DiagnosticBag diagnostics)
    {
        _text = file.Text;
        _diagnostics = diagnostics;
        _code = new CodeLexer(_text, _tokens, diagnostics);
    }

    public List<Token> Run()
    {
        var start = 0;
        while (_position < _text.Length)
        {
            var brace = _text.IndexOf('{', _position);
            if (brace < 0 || brace + 1 >= _text.Length) break;
            if (_text[brace + 1] == '{')
            {
                start = LexCode(start, brace);
            }
            else if (_text[brace + 1] == '%' && PercentSigns(brace + 1) is var signs && At(brace + 1 + signs) == '{')
            {
                start = LexEscape(start, brace, signs);
            }
            else
            {
                _position = brace + 1;
            }
        }

        AddText(start, _text.Length, '\0');
        _tokens.Add(new Token(TokenKind.EndOfFile, new SourceSpan(_text.Length, _text.Length), true));
        return _tokens;
    }

    private int LexCode(int textStart, int open)
    {
        var mark = Mark(open + 2);
        var kept = AddText(textStart, open, mark);
        var inner = open + (mark == '\0' ? 2 : 3);
        _tokens.Add(new Token(TokenKind.CodeEnter, new SourceSpan(open, inner), true, mark == '\0' ? Indentation(kept, open) : null));
        _position = _code.Run(inner, out _markBefore);
        return _position;
    }

    private int LexEscape(int textStart, int open, int signs)
    {
        var inner = open + signs + 2;
        var mark = Mark(inner);
        // Unlike those of code blocks, these marks trim the text inside.
        AddText(textStart, open, '\0');
        if (mark != '\0') inner++;
        _markBefore = mark;
        var closer = "}" + new string('%', signs) + "}";
        var close = _text.IndexOf(closer, inner, StringComparison.Ordinal);
        if (close < 0)
        {
            _diagnostics.Error(
                DiagnosticCodes.EscapeBlockNotClosed,
                new SourceSpan(open, inner),
                $"Blok teks apa adanya ini tidak ditutup.",
                $"Tutup dengan {closer}.");
            close = _text.Length;
            _position = close;
            return close;
        }

        var endMark = close > inner && _text[close - 1] is '-' or '~' ? _text[close - 1] : '\0';
        AddText(inner, endMark == '\0' ? close : close - 1, endMark);
        _position = close + closer.Length;
        return _position;
    }

    /// <summary>Adds the text between two blocks as it is left by the marks; returns where the rest of it starts.</summary>
    private int AddText(int start, int end, char markAfter)
    {
        if (_markBefore != '\0') start = TrimStart(start, end, _markBefore == '-');
        _markBefore = '\0';
        var kept = start;
        if (markAfter != '\0') end = TrimEnd(start, end, markAfter == '-');
        if (end > start) _tokens.Add(new Token(TokenKind.Text, new SourceSpan(start, end), true));
        return kept;
    }

    private int TrimStart(int start, int end, bool all)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            if (_text[start++] == '\n' && !all) break;
        }

        return start;
    }

    private int TrimEnd(int start, int end, bool all)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            if (!all && _text[end - 1] is '\n' or '\r') break;
            end--;
        }

        return end;
    }

    /// <summary>The blanks before a code block that stand alone on its line; null if there are none or something else stands there.</summary>
    private string? Indentation(int kept, int open)
    {
        var start = open;
        while (start > 0 && _text[start - 1] is not ('\n' or '\r'))
        {
            if (!char.IsWhiteSpace(_text[start - 1])) return null;
            start--;
        }

        start = Math.Max(start, kept);
        return start < open ? _text[start..open] : null;
    }

    private int PercentSigns(int from)
    {
        var end = from;
        while (At(end) == '%') end++;
        return end - from;
    }

    private char Mark(int index) => At(index) is '-' or '~' ? _text[index] : '\0';

    private char At(int index) => index < _text.Length ? _text[index] : '\0';
}
