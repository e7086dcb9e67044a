namespace Kks.Templating.Syntax;

/// <summary>Walks over tokens. Between brackets and braces line breaks mean nothing and are stepped over.</summary>
internal sealed class TokenReader(IReadOnlyList<Token> tokens)
{
    private int _index;
    private int _bracketDepth;

    public Token Current => tokens[_index];

    public TokenKind Kind => tokens[_index].Kind;

    public Token Previous => tokens[Math.Max(0, _index - 1)];

    /// <summary>The token after the current one.</summary>
    public Token Peek => tokens[Math.Min(_index + 1, tokens.Count - 1)];

    public bool Is(TokenKind kind) => Kind == kind;

    public bool IsName(string name) => Kind == TokenKind.Name && Current.Text == name;

    /// <summary>Whether a statement ends here.</summary>
    public bool IsAtEnd => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile or TokenKind.Text;

    public Token Take()
    {
        var token = tokens[_index];
        if (_index < tokens.Count - 1) _index++;
        if (_bracketDepth > 0) SkipNewLines();
        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind) return false;
        Take();
        return true;
    }

    public void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine) _index++;
    }

    public void EnterBrackets()
    {
        _bracketDepth++;
        SkipNewLines();
    }

    public void LeaveBrackets() => _bracketDepth--;

    /// <summary>Line breaks count again, as in the body of a function inside a list; returns what <see cref="ResumeBrackets"/> wants.</summary>
    public int SuspendBrackets()
    {
        var depth = _bracketDepth;
        _bracketDepth = 0;
        return depth;
    }

    public void ResumeBrackets(int depth) => _bracketDepth = depth;

    public void SkipToEndOfStatement()
    {
        _bracketDepth = 0;
        while (!IsAtEnd) _index++;
    }
}
