using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>Names, literals, parentheses and signs with what follows them directly (members, indexes, arguments in parentheses) -> operands.</summary>
internal sealed class OperandParser(ParserContext context)
{
    private readonly TokenReader _tokens = context.Tokens;

    public static bool StartsOperand(TokenKind kind) =>
        Precedence.StartsArgument(kind) || kind is TokenKind.Plus or TokenKind.Minus;

    /// <summary>An operand; an error expression, reported, if there is none.</summary>
    public ExpressionSyntax Parse()
    {
        if (context.IsAborted) return new ErrorExpression(_tokens.Current.Span);
        switch (_tokens.Kind)
        {
            case TokenKind.Not: return ParseUnary(UnaryOperator.Not);
            case TokenKind.Minus: return ParseUnary(UnaryOperator.Minus);
            case TokenKind.Plus: return ParseUnary(UnaryOperator.Plus);
            case TokenKind.Caret: return ParseUnary(UnaryOperator.Expand);
            case TokenKind.At: return ParseAddress();
            case TokenKind.Increment or TokenKind.Decrement: return ParsePrefix();
            default: return ParsePath(callsAllowed: true);
        }
    }

    private UnaryExpression ParseUnary(UnaryOperator operation)
    {
        var sign = _tokens.Take();
        var operand = context.Expressions.Parse(Precedence.Unary, insideCall: false, colonEnds: false);
        return new UnaryExpression(SourceSpan.Between(sign.Span, operand.Span), operation, operand);
    }

    private UnaryExpression ParseAddress()
    {
        var sign = _tokens.Take();
        var operand = ParsePath(callsAllowed: false);
        return new UnaryExpression(SourceSpan.Between(sign.Span, operand.Span), UnaryOperator.Address, operand);
    }

    private ExpressionSyntax ParsePrefix()
    {
        var sign = _tokens.Take();
        var operand = ParsePath(callsAllowed: true);
        if (context.IsFailing) return operand;
        if (!IsAssignable(operand)) return NotAssignable(operand.Span);
        return new IncrementExpression(
            SourceSpan.Between(sign.Span, operand.Span), operand, sign.Kind == TokenKind.Increment ? 1 : -1, IsPrefix: true);
    }

    private ExpressionSyntax ParsePath(bool callsAllowed)
    {
        var operand = ParsePrimary();
        var levels = 0;
        while (!context.IsFailing)
        {
            var touches = !_tokens.Current.HasSpaceBefore;
            ExpressionSyntax? next = _tokens.Kind switch
            {
                TokenKind.Dot or TokenKind.QuestionDot => ParseMember(operand),
                TokenKind.OpenBracket when touches && IsIndexable(operand) => ParseIndex(operand),
                TokenKind.OpenParen when touches && callsAllowed => ParseCall(operand),
                TokenKind.Increment or TokenKind.Decrement when callsAllowed => ParsePostfix(operand),
                _ => null,
            };
            if (next is null) break;
            operand = next;
            levels++;
            if (!context.TryEnter())
            {
                levels--;
                break;
            }
        }

        context.Leave(levels);
        return operand;
    }

    private ExpressionSyntax ParsePrimary()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Name: return ParseName();
            case TokenKind.Literal:
                _tokens.Take();
                return new LiteralExpression(token.Span, token.Value);
            case TokenKind.Local:
                _tokens.Take();
                return new LocalExpression(token.Span, token.Text!);
            case TokenKind.Arguments:
                _tokens.Take();
                return new ArgumentsExpression(token.Span);
            case TokenKind.ArgumentItem: return ParseArgumentItem();
            case TokenKind.Block:
                return context.Failed(
                    DiagnosticCodes.UnexpectedToken, token.Span, "$$ harus menjadi pernyataan sendiri.", "Tulis {{ $$ }} tanpa hal lain.");
            case TokenKind.OpenParen: return ParseParentheses();
            case TokenKind.OpenBracket: return context.Literals.ParseList();
            case TokenKind.OpenBrace: return context.Literals.ParseObject();
            case TokenKind.InterpolationStart: return context.Literals.ParseInterpolation();
            case TokenKind.Invalid:
                return context.Failed(DiagnosticCodes.UnexpectedToken, token.Span, $"Tanda {context.Describe(token)} tidak dikenal di sini.");
            case TokenKind.Pipe:
                return context.Failed(
                    DiagnosticCodes.UnexpectedToken,
                    token.Span,
                    "Tanda | harus didahului nilai pada baris yang sama.",
                    "Akhiri baris sebelumnya dengan |, jangan mulai baris dengannya.");
            default:
                return context.Failed(
                    DiagnosticCodes.ExpressionExpected, token.Span, $"Di sini harus ada nilai, bukan {context.Describe(token)}.");
        }
    }

    private ExpressionSyntax ParseName()
    {
        var token = _tokens.Take();
        switch (token.Text)
        {
            case "true": return new LiteralExpression(token.Span, true);
            case "false": return new LiteralExpression(token.Span, false);
            case "null": return new LiteralExpression(token.Span, default);
            case "this": return new ThisExpression(token.Span);
            case "do": return new FunctionExpression(token.Span, context.Functions.ParseAnonymous(token));
            case "for" or "while" when _tokens.Is(TokenKind.Dot) && context.Loops.IsInside: return context.Loops.ParseMember(token);
            default: return new NameExpression(token.Span, token.Text!);
        }
    }

    private ExpressionSyntax ParseArgumentItem()
    {
        var token = _tokens.Take();
        return int.TryParse(token.Text, out var index)
            ? new ArgumentItemExpression(token.Span, index)
            : context.Failed(DiagnosticCodes.UnexpectedToken, token.Span, "Sesudah tanda $ harus ada nama atau bilangan.");
    }

    private ExpressionSyntax ParseParentheses()
    {
        var open = _tokens.Take();
        var inner = context.Expressions.Parse();
        if (context.IsFailing) return inner;
        var close = _tokens.Current;
        if (!_tokens.TryTake(TokenKind.CloseParen))
        {
            return context.Failed(DiagnosticCodes.UnexpectedToken, close.Span, $"Kurung ( belum ditutup; di sini harus ada ), bukan {context.Describe(close)}.");
        }

        return new ParenthesizedExpression(SourceSpan.Between(open.Span, close.Span), inner);
    }

    private ExpressionSyntax ParseMember(ExpressionSyntax target)
    {
        var dot = _tokens.Take();
        var name = _tokens.Current;
        if (name.Kind != TokenKind.Name)
        {
            return context.Failed(
                DiagnosticCodes.UnexpectedToken, name.Span, $"Sesudah titik harus ada nama anggota, bukan {context.Describe(name)}.");
        }

        _tokens.Take();
        var span = SourceSpan.Between(target.Span, name.Span);
        if (name.Text is "empty" or "blank" && _tokens.Is(TokenKind.Question))
        {
            var mark = _tokens.Take();
            return new EmptyTestExpression(SourceSpan.Between(target.Span, mark.Span), target);
        }

        return new MemberExpression(span, target, name.Text!, name.Span, dot.Kind == TokenKind.QuestionDot);
    }

    private ExpressionSyntax ParseIndex(ExpressionSyntax target)
    {
        _tokens.Take();
        var index = context.Expressions.Parse();
        if (context.IsFailing) return index;
        var close = _tokens.Current;
        if (!_tokens.TryTake(TokenKind.CloseBracket))
        {
            return context.Failed(DiagnosticCodes.UnexpectedToken, close.Span, $"Kurung [ belum ditutup; di sini harus ada ], bukan {context.Describe(close)}.");
        }

        return new IndexExpression(SourceSpan.Between(target.Span, close.Span), target, index);
    }

    private ExpressionSyntax ParseCall(ExpressionSyntax target)
    {
        var open = _tokens.Take();
        var arguments = new List<ArgumentSyntax>();
        while (!_tokens.Is(TokenKind.CloseParen))
        {
            arguments.Add(ParseArgument());
            if (context.IsFailing) return new ErrorExpression(open.Span);
            if (_tokens.Is(TokenKind.Comma))
            {
                _tokens.Take();
                if (StartsOperand(_tokens.Kind)) continue;
                return context.Failed(DiagnosticCodes.ExpressionExpected, _tokens.Current.Span, $"Di sini harus ada argumen, bukan {context.Describe(_tokens.Current)}.");
            }

            if (_tokens.Is(TokenKind.CloseParen)) break;
            return context.Failed(
                DiagnosticCodes.UnexpectedToken, _tokens.Current.Span, $"Di sini harus ada koma atau ), bukan {context.Describe(_tokens.Current)}.");
        }

        var close = _tokens.Take();
        return new CallExpression(SourceSpan.Between(target.Span, close.Span), target, null, arguments);
    }

    private ArgumentSyntax ParseArgument()
    {
        var token = _tokens.Current;
        if (token.Kind == TokenKind.Name && _tokens.Peek.Kind == TokenKind.Colon)
        {
            _tokens.Take();
            _tokens.Take();
            var named = context.Expressions.Parse();
            return new ArgumentSyntax(SourceSpan.Between(token.Span, named.Span), token.Text, named);
        }

        var value = context.Expressions.Parse();
        return new ArgumentSyntax(value.Span, null, value);
    }

    private ExpressionSyntax ParsePostfix(ExpressionSyntax target)
    {
        var sign = _tokens.Take();
        if (!IsAssignable(target)) return NotAssignable(sign.Span);
        return new IncrementExpression(
            SourceSpan.Between(target.Span, sign.Span), target, sign.Kind == TokenKind.Increment ? 1 : -1, IsPrefix: false);
    }

    private ErrorExpression NotAssignable(SourceSpan span) => context.Failed(
        DiagnosticCodes.BadAssignment, span, "++ dan -- hanya untuk variabel, anggota, atau butir daftar.");

    public static bool IsAssignable(ExpressionSyntax expression) => expression switch
    {
        NameExpression or LocalExpression or MemberExpression or IndexExpression or ThisExpression or LoopMemberExpression
            or EmptyTestExpression or ArgumentItemExpression or ArgumentsExpression => true,
        ParenthesizedExpression inner => IsAssignable(inner.Inner),
        _ => false,
    };

    private static bool IsIndexable(ExpressionSyntax operand) => operand is not (ListExpression or ObjectExpression or FunctionExpression)
        && operand is not LiteralExpression { Value.Kind: not Runtime.ValueKind.String };
}
