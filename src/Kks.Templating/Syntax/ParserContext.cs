using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>What the parsers of one template share: tokens, findings, nesting.</summary>
internal sealed class ParserContext
{
    private readonly int _maxDepth;
    private int _depth;

    public ParserContext(IReadOnlyList<Token> tokens, DiagnosticBag diagnostics, int maxDepth)
    {
        Tokens = new TokenReader(tokens);
        Diagnostics = diagnostics;
        _maxDepth = Math.Min(maxDepth, 500);
        Literals = new LiteralParser(this);
        Operands = new OperandParser(this);
        Expressions = new ExpressionParser(this);
        Functions = new FunctionParser(this);
        Loops = new LoopParser(this);
        Blocks = new BlockParser(this);
        Statements = new StatementParser(this);
    }

    public TokenReader Tokens { get; }

    public DiagnosticBag Diagnostics { get; }

    public LiteralParser Literals { get; }

    public OperandParser Operands { get; }

    public ExpressionParser Expressions { get; }

    public FunctionParser Functions { get; }

    public LoopParser Loops { get; }

    public BlockParser Blocks { get; }

    public StatementParser Statements { get; }

    /// <summary>Whether the statement at hand has failed already; further errors in it are not reported.</summary>
    public bool IsFailing { get; private set; }

    /// <summary>Whether parsing makes no sense any more.</summary>
    public bool IsAborted { get; private set; }

    public void Fail(string code, SourceSpan span, string message, string? hint = null)
    {
        if (!IsFailing && !IsAborted) Diagnostics.Error(code, span, message, hint);
        IsFailing = true;
    }

    public ErrorExpression Failed(string code, SourceSpan span, string message, string? hint = null)
    {
        Fail(code, span, message, hint);
        return new ErrorExpression(span);
    }

    /// <summary>Goes on behind a statement that failed.</summary>
    public void Recover()
    {
        if (!IsFailing) return;
        Tokens.SkipToEndOfStatement();
        IsFailing = false;
        if (Diagnostics.IsFull) IsAborted = true;
    }

    /// <summary>Goes one level deeper; false, with an error, if that is too deep.</summary>
    public bool TryEnter()
    {
        if (IsAborted) return false;
        if (_depth < _maxDepth)
        {
            _depth++;
            return true;
        }

        Fail(
            DiagnosticCodes.NestingTooDeep,
            Tokens.Current.Span,
            $"Bersarang terlalu dalam (batas {_maxDepth} tingkat).",
            "Pecah menjadi beberapa pernyataan dengan variabel.");
        IsAborted = true;
        return false;
    }

    public void Leave(int levels = 1) => _depth -= levels;

    /// <summary>A token in the words of a message.</summary>
    public string Describe(Token token)
    {
        if (token.Kind is TokenKind.EndOfFile or TokenKind.Text) return "akhir blok kode";
        if (token.Kind == TokenKind.NewLine) return "akhir baris";
        var text = Diagnostics.File.Text;
        var length = Math.Min(token.Span.Length, 30);
        return length == 0 ? "akhir templat" : text.Substring(token.Span.Start, length);
    }
}
