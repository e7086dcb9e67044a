using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary><c>for</c> and <c>while</c>, and the members their bodies read.</summary>
internal sealed class LoopParser(ParserContext context)
{
    private static readonly string[] ForMembers = ["index", "rindex", "length", "first", "last", "even", "odd", "changed"];
    private static readonly string[] WhileMembers = ["index", "first", "even", "odd"];
    private readonly TokenReader _tokens = context.Tokens;
    private Stack<LoopInfo> _open = new();

    public bool IsInside => _open.Count > 0;

    /// <summary>Forgets the loops around, until disposed of.</summary>
    public IDisposable Suspend()
    {
        var outer = _open;
        _open = new Stack<LoopInfo>();
        return new Resumption(() => _open = outer);
    }

    public StatementSyntax ParseFor(Token word)
    {
        var variable = context.Operands.Parse();
        if (!context.IsFailing && variable is not (NameExpression or LocalExpression))
        {
            context.Fail(
                variable is MemberExpression or IndexExpression ? DiagnosticCodes.NotSupported : DiagnosticCodes.UnexpectedToken,
                variable is MemberExpression or IndexExpression ? variable.Span : word.Span,
                "Sesudah for harus ada variabel biasa; anggota atau butir tidak didukung sebagai variabel pengulangan.",
                "Tulis for x in daftar.");
        }

        ExpressionSyntax list = new ErrorExpression(word.Span);
        IReadOnlyList<LoopOptionSyntax> options = [];
        if (!context.IsFailing && !_tokens.IsName("in"))
        {
            context.Fail(DiagnosticCodes.UnexpectedToken, word.Span, "Kata in tidak ditemukan dalam pengulangan ini.", "Tulis for x in daftar.");
        }
        else if (!context.IsFailing)
        {
            _tokens.Take();
            (list, options) = ParseList();
        }

        context.Blocks.EndHeader();
        var info = new LoopInfo(IsFor: true);
        _open.Push(info);
        var body = context.Statements.ParseList(StatementParser.EndOrElse);
        _open.Pop();
        var otherwise = ParseElse(word);
        return new ForStatement(SourceSpan.Between(word.Span, _tokens.Previous.Span), variable, list, options, body, otherwise, info.Usage);
    }

    public StatementSyntax ParseWhile(Token word)
    {
        var condition = context.Expressions.Parse();
        context.Blocks.EndHeader();
        _open.Push(new LoopInfo(IsFor: false));
        var body = context.Blocks.ParseBody(word, headerIsRead: true);
        _open.Pop();
        return new WhileStatement(SourceSpan.Between(word.Span, _tokens.Previous.Span), condition, body);
    }

    /// <summary><c>for.index</c>; the word has been read.</summary>
    public ExpressionSyntax ParseMember(Token word)
    {
        _tokens.Take();
        var name = _tokens.Current;
        var info = _open.Peek();
        var known = info.IsFor ? ForMembers : WhileMembers;
        if (name.Kind != TokenKind.Name || !known.Contains(name.Text))
        {
            return context.Failed(
                DiagnosticCodes.UnknownLoopMember,
                name.Kind == TokenKind.Name ? SourceSpan.Between(word.Span, word.Span) : name.Span,
                $"{word.Text}.{context.Describe(name)} tidak ada.",
                $"Yang ada: {string.Join(", ", known)}.");
        }

        _tokens.Take();
        if (name.Text == "changed") info.Usage |= LoopUsage.Changed;
        return new LoopMemberExpression(SourceSpan.Between(word.Span, name.Span), name.Text!);
    }

    // Options follow a list that is a single operand; anything longer needs parentheses, as everywhere with calls.
    private (ExpressionSyntax List, IReadOnlyList<LoopOptionSyntax> Options) ParseList()
    {
        var first = context.Operands.Parse();
        if (context.IsFailing) return (first, []);
        if (!IsOption()) return (context.Expressions.ParseFrom(first), []);
        var options = new List<LoopOptionSyntax>();
        while (!context.IsFailing && IsOption())
        {
            var name = _tokens.Take();
            ExpressionSyntax? value = null;
            if (_tokens.TryTake(TokenKind.Colon)) value = context.Operands.Parse();
            options.Add(new LoopOptionSyntax(SourceSpan.Between(name.Span, value?.Span ?? name.Span), name.Text!, value));
        }

        return (first, options);
    }

    private bool IsOption() => _tokens.Is(TokenKind.Name) && (_tokens.Peek.Kind == TokenKind.Colon || _tokens.Current.Text == "reversed");

    private IReadOnlyList<StatementSyntax>? ParseElse(Token word)
    {
        if (!_tokens.IsName("else"))
        {
            context.Blocks.TakeEnd(word);
            return null;
        }

        _tokens.Take();
        if (_tokens.IsName("if"))
        {
            context.Fail(
                DiagnosticCodes.MisplacedBranch, _tokens.Current.Span, "Dalam for hanya else tanpa if yang boleh.", "Tulis if di dalam else.");
        }

        context.Blocks.EndHeader();
        return context.Blocks.ParseBody(word, headerIsRead: true);
    }

    private sealed record LoopInfo(bool IsFor)
    {
        public LoopUsage Usage { get; set; }
    }

    private sealed class Resumption(Action resume) : IDisposable
    {
        public void Dispose() => resume();
    }
}
