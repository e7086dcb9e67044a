namespace Kks.Templating.Syntax;

/// <summary>The inside of a code block -> tokens. Braces of object literals and placeholders are counted, so that <c>}}</c> closes the block
/// only when none is open.</summary>
internal sealed class CodeLexer
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringLexer _strings;
    private readonly NumberLexer _numbers;

    // One entry per open placeholder and one for the block: how many braces are open in it, and the quote around the placeholder.
    private readonly Stack<(int Braces, char Quote, int Start)> _levels = new();
    private int _position;
    private bool _space;

    public CodeLexer(string text, List<Token> tokens, DiagnosticBag diagnostics)
    {
        _text = text;
        _tokens = tokens;
        _diagnostics = diagnostics;
        _strings = new StringLexer(text, diagnostics);
        _numbers = new NumberLexer(text, diagnostics);
    }

    /// <summary>Reads one code block from after its opener; returns where it ends and the trim mark of its closer.</summary>
    public int Run(int start, out char mark)
    {
        _position = start;
        _space = true;
        _levels.Clear();
        _levels.Push((0, '\0', start));
        while (_position < _text.Length)
        {
            if (TryClose(out mark)) return _position;
            LexOne();
        }

        mark = '\0';
        if (_levels.Count > 1)
        {
            var level = _levels.Pop();
            _diagnostics.Error(DiagnosticCodes.StringNotClosed, new SourceSpan(level.Start, level.Start + 1), "Isian { dalam teks ini tidak ditutup dengan }.");
        }

        Add(TokenKind.CodeExit, _text.Length, 0);
        return _text.Length;
    }

    private bool TryClose(out char mark)
    {
        mark = '\0';
        if (_levels.Count > 1 || _levels.Peek().Braces > 0) return false;
        var length = ClosingLength(_position);
        if (length == 0) return false;
        if (length == 3) mark = _text[_position];
        Add(TokenKind.CodeExit, _position, length);
        _position += length;
        return true;
    }

    private int ClosingLength(int index)
    {
        if (At(index) == '}' && At(index + 1) == '}') return 2;
        return At(index) is '-' or '~' && At(index + 1) == '}' && At(index + 2) == '}' ? 3 : 0;
    }

    private void LexOne()
    {
        var c = _text[_position];
        if (c is '\n' or '\r')
        {
            var length = c == '\r' && At(_position + 1) == '\n' ? 2 : 1;
            Add(TokenKind.NewLine, _position, length);
            _position += length;
            _space = true;
        }
        else if (char.IsWhiteSpace(c))
        {
            _position++;
            _space = true;
        }
        else if (c == '#')
        {
            SkipComment();
        }
        else if (char.IsLetter(c) || c == '_')
        {
            LexName();
        }
        else if (char.IsAsciiDigit(c))
        {
            AddLiteral(_numbers.Read(_position, out var end), end);
        }
        else if (c is '"' or '\'')
        {
            AddLiteral(_strings.Read(_position, out var end), end);
        }
        else if (c == '`')
        {
            AddLiteral(_strings.ReadVerbatim(_position, out var end), end);
        }
        else if (c == '$')
        {
            LexDollar();
        }
        else
        {
            LexSign(c);
        }
    }

    private void LexName()
    {
        var end = _position + 1;
        while (IsNamePart(At(end))) end++;
        AddNamed(TokenKind.Name, end, _text[_position..end]);
    }

    private void LexDollar()
    {
        var next = At(_position + 1);
        if (next is '"' or '\'')
        {
            Add(TokenKind.InterpolationStart, _position, 2);
            _position += 2;
            LexInterpolation(next, _position - 1);
            return;
        }

        var end = _position + 1;
        while (IsNamePart(At(end))) end++;
        var name = _text[(_position + 1)..end];
        if (next == '$') AddNamed(TokenKind.Block, _position + 2, "");
        else if (name.Length == 0) AddNamed(TokenKind.Arguments, end, "");
        else AddNamed(char.IsDigit(name[0]) ? TokenKind.ArgumentItem : TokenKind.Local, end, name);
    }

    /// <summary>Reads the text of an interpolated string up to its next placeholder or its end.</summary>
    private void LexInterpolation(char quote, int start)
    {
        var part = _strings.ReadPart(_position, quote, out var end);
        _tokens.Add(new Token(TokenKind.InterpolationText, new SourceSpan(_position, end), false, null, part));
        _position = end;
        if (At(end) == quote)
        {
            Add(TokenKind.InterpolationEnd, end, 1);
            _position++;
            return;
        }

        if (At(end) != '{')
        {
            _diagnostics.Error(DiagnosticCodes.StringNotClosed, new SourceSpan(start - 1, start + 1), "Teks ini tidak ditutup.", $"Tutup dengan tanda {quote}.");
            Add(TokenKind.InterpolationEnd, end, 0);
            return;
        }

        Add(TokenKind.PlaceholderStart, end, 1);
        _levels.Push((0, quote, end));
        _position++;
        _space = true;
    }

    private void LexSign(char c)
    {
        if (c == '{') ChangeBraces(1);
        if (c == '}')
        {
            var level = _levels.Peek();
            if (level.Braces == 0 && _levels.Count > 1)
            {
                _levels.Pop();
                Add(TokenKind.PlaceholderEnd, _position++, 1);
                LexInterpolation(level.Quote, level.Start);
                return;
            }

            if (level.Braces > 0) ChangeBraces(-1);
        }

        var (kind, length) = Signs.Read(_text, _position);
        Add(kind, _position, length);
        _position += length;
    }

    private void ChangeBraces(int by)
    {
        var level = _levels.Pop();
        _levels.Push((level.Braces + by, level.Quote, level.Start));
    }

    // A comment ends before the end of the block, whatever quotes it holds.
    private void SkipComment()
    {
        var isBlock = At(_position + 1) == '#';
        _position += isBlock ? 2 : 1;
        while (_position < _text.Length && ClosingLength(_position) == 0)
        {
            if (isBlock && At(_position) == '#' && At(_position + 1) == '#')
            {
                _position += 2;
                break;
            }

            if (!isBlock && _text[_position] is '\n' or '\r') break;
            _position++;
        }

        _space = true;
    }

    private void AddLiteral(Runtime.Value value, int end)
    {
        _tokens.Add(new Token(TokenKind.Literal, new SourceSpan(_position, end), _space, null, value));
        _position = end;
        _space = false;
    }

    private void AddNamed(TokenKind kind, int end, string name)
    {
        _tokens.Add(new Token(kind, new SourceSpan(_position, end), _space, name));
        _position = end;
        _space = false;
    }

    private void Add(TokenKind kind, int start, int length)
    {
        _tokens.Add(new Token(kind, new SourceSpan(start, start + length), _space));
        _space = false;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private char At(int index) => index < _text.Length ? _text[index] : '\0';
}
