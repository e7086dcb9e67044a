using Kks.Templating.Execution;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>operands, operators, calls without parentheses, pipes -> expressions. Two operands side by side are a call of the first with the
/// second; operators between arguments belong to the arguments.</summary>
internal sealed class ExpressionParser(ParserContext context)
{
    private readonly TokenReader _tokens = context.Tokens;

    /// <summary>A whole expression.</summary>
    public ExpressionSyntax Parse() => Parse(Precedence.None, insideCall: false, colonEnds: false, first: null);

    /// <summary>A whole expression that begins with an operand that has been read already.</summary>
    public ExpressionSyntax ParseFrom(ExpressionSyntax first) => Parse(Precedence.None, insideCall: false, colonEnds: false, first);

    /// <summary>An expression with operators tighter than the given precedence only.</summary>
    /// <param name="precedence">The operator before it.</param>
    /// <param name="insideCall">Whether it is part of an argument of a call without parentheses; then no further call starts in it.</param>
    /// <param name="colonEnds">Whether a colon ends it (the first branch of a conditional) instead of making a named argument.</param>
    /// <param name="first">The first operand, if it has been read already.</param>
    public ExpressionSyntax Parse(int precedence, bool insideCall, bool colonEnds, ExpressionSyntax? first = null)
    {
        if (!context.TryEnter()) return new ErrorExpression(_tokens.Current.Span);
        var operatorLevels = 0;
        CallBuilder? call = null;
        var operand = first ?? context.Operands.Parse();
        while (!context.IsFailing)
        {
            if (operand is FunctionExpression) break;
            if (_tokens.Is(TokenKind.Colon) && !colonEnds)
            {
                if (call is null || operand is not NameExpression name)
                {
                    operand = context.Failed(
                        DiagnosticCodes.UnexpectedToken, operand.Span, "Sebelum titik dua harus ada nama parameter.", "Argumen bernama ditulis nama: nilai.");
                    break;
                }

                _tokens.Take();
                call.Add(name.Name, name.Span, context.Operands.Parse());
                if (!TryNextArgument(out operand!))
                {
                    operand = call.Build();
                    call = null;
                    if (_tokens.Kind is not (TokenKind.Question or TokenKind.Pipe)) break;
                }
            }
            else if (Precedence.IsAssignment(_tokens.Kind))
            {
                operand = context.Failed(
                    DiagnosticCodes.BadAssignment,
                    operand.Span,
                    "Penugasan hanya boleh menjadi pernyataan sendiri.",
                    "Untuk membandingkan pakai ==.");
            }
            else if (Precedence.TryGet(_tokens.Kind, out var operation, out var tightness))
            {
                if (tightness <= precedence) break;
                if (!context.TryEnter()) break;
                operatorLevels++;
                operand = ParseBinary(operand, operation, tightness, insideCall || call is not null, colonEnds);
            }
            else if (_tokens.Is(TokenKind.Question))
            {
                if (precedence > Precedence.None) break;
                operand = ParseConditional(Finish(ref call, operand), colonEnds);
                break;
            }
            else if (_tokens.Is(TokenKind.Pipe))
            {
                if (precedence > Precedence.None) break;
                if (!context.TryEnter()) break;
                operatorLevels++;
                operand = ParsePipe(Finish(ref call, operand), ref call);
                // Behind a pipe a colon makes a named argument again, as in Scriban.
                colonEnds = false;
            }
            else if (Precedence.StartsArgument(_tokens.Kind) && !insideCall)
            {
                if (call is null) call = new CallBuilder(operand, null);
                else call.Add(operand);
                operand = context.Operands.Parse();
            }
            else
            {
                break;
            }
        }

        operand = Finish(ref call, operand);
        context.Leave(operatorLevels + 1);
        return operand;
    }

    private static ExpressionSyntax Finish(ref CallBuilder? call, ExpressionSyntax operand)
    {
        if (call is null) return operand;
        call.Add(operand);
        var built = call.Build();
        call = null;
        return built;
    }

    // After a named argument a sign belongs to the next argument, since there is no operand it could follow.
    private bool TryNextArgument(out ExpressionSyntax? operand)
    {
        operand = null;
        if (!Precedence.StartsArgument(_tokens.Kind) && _tokens.Kind is not (TokenKind.Plus or TokenKind.Minus)) return false;
        operand = context.Operands.Parse();
        return true;
    }

    private ExpressionSyntax ParseBinary(ExpressionSyntax left, BinaryOperator operation, int tightness, bool insideCall, bool colonEnds)
    {
        var sign = _tokens.Take();
        if (!OperandParser.StartsOperand(_tokens.Kind))
        {
            return context.Failed(
                DiagnosticCodes.ExpressionExpected,
                _tokens.Current.Span,
                $"Sesudah operator {OperatorSigns.Of(operation)} harus ada nilai.");
        }

        var right = Parse(tightness, insideCall, colonEnds);
        return new BinaryExpression(SourceSpan.Between(left.Span, right.Span), operation, sign.Span, left, right);
    }

    private ExpressionSyntax ParseConditional(ExpressionSyntax condition, bool colonEnds)
    {
        _tokens.Take();
        var whenTrue = Parse(Precedence.None, insideCall: false, colonEnds: true);
        if (context.IsFailing) return whenTrue;
        if (!_tokens.TryTake(TokenKind.Colon))
        {
            return context.Failed(
                DiagnosticCodes.UnexpectedToken, _tokens.Current.Span, "Di sini harus ada titik dua dari syarat ? ya : tidak.");
        }

        var whenFalse = Parse(Precedence.None, insideCall: false, colonEnds);
        return new ConditionalExpression(SourceSpan.Between(condition.Span, whenFalse.Span), condition, whenTrue, whenFalse);
    }

    private ExpressionSyntax ParsePipe(ExpressionSyntax left, ref CallBuilder? call)
    {
        _tokens.Take();
        _tokens.SkipNewLines();
        if (!OperandParser.StartsOperand(_tokens.Kind))
        {
            return context.Failed(
                DiagnosticCodes.ExpressionExpected, _tokens.Current.Span, "Sesudah tanda | harus ada fungsi.");
        }

        var target = context.Operands.Parse();
        if (target is ParenthesizedExpression)
        {
            return context.Failed(
                DiagnosticCodes.NotSupported,
                target.Span,
                "Fungsi dalam kurung sesudah tanda | tidak didukung, karena tidak menerima nilainya.",
                "Tulis fungsinya tanpa kurung.");
        }

        if (target is CallExpression { Piped: null } withArguments)
        {
            return withArguments with { Piped = left, Span = SourceSpan.Between(left.Span, target.Span) };
        }

        if (target is not FunctionExpression && Precedence.StartsArgument(_tokens.Kind))
        {
            call = new CallBuilder(target, left);
            return context.Operands.Parse();
        }

        return new CallExpression(SourceSpan.Between(left.Span, target.Span), target, left, []);
    }
}
