using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>Blocks other than loops and functions: <c>if</c>, <c>case</c>, <c>capture</c>, <c>with</c>, <c>wrap</c>.</summary>
internal sealed class BlockParser(ParserContext context)
{
    private readonly TokenReader _tokens = context.Tokens;

    public StatementSyntax ParseIf(Token word)
    {
        var branches = new List<BranchSyntax>();
        IReadOnlyList<StatementSyntax>? otherwise = null;
        var condition = context.Expressions.Parse();
        while (true)
        {
            EndHeader();
            branches.Add(new BranchSyntax(condition.Span, condition, context.Statements.ParseList(StatementParser.EndOrElse)));
            if (!_tokens.IsName("else"))
            {
                TakeEnd(word);
                break;
            }

            _tokens.Take();
            if (_tokens.IsName("if"))
            {
                _tokens.Take();
                condition = context.Expressions.Parse();
                continue;
            }

            EndHeader();
            otherwise = ParseBody(word, headerIsRead: true);
            break;
        }

        return new IfStatement(SourceSpan.Between(word.Span, _tokens.Previous.Span), branches, otherwise);
    }

    public StatementSyntax ParseCase(Token word)
    {
        var subject = context.Expressions.Parse();
        EndHeader();
        var whens = new List<WhenSyntax>();
        IReadOnlyList<StatementSyntax>? otherwise = null;
        SkipToFirstWhen();
        while (_tokens.IsName("when"))
        {
            var when = _tokens.Take();
            var values = ParseValues();
            EndHeader();
            whens.Add(new WhenSyntax(when.Span, values, context.Statements.ParseList(StatementParser.EndElseOrWhen)));
        }

        if (_tokens.IsName("else") && whens.Count > 0)
        {
            _tokens.Take();
            EndHeader();
            otherwise = ParseBody(word, headerIsRead: true);
        }
        else
        {
            TakeEnd(word);
        }

        return new CaseStatement(SourceSpan.Between(word.Span, _tokens.Previous.Span), subject, whens, otherwise);
    }

    public StatementSyntax ParseCapture(Token word)
    {
        var target = context.Operands.Parse();
        if (!context.IsFailing && !OperandParser.IsAssignable(target))
        {
            context.Fail(DiagnosticCodes.BadAssignment, target.Span, "capture memerlukan variabel, anggota, atau butir daftar untuk menyimpan teksnya.");
        }

        var body = ParseBody(word);
        return new CaptureStatement(SourceSpan.Between(word.Span, _tokens.Previous.Span), target, body);
    }

    public StatementSyntax ParseWith(Token word)
    {
        var target = context.Expressions.Parse();
        var body = ParseBody(word);
        return new WithStatement(SourceSpan.Between(word.Span, _tokens.Previous.Span), target, body);
    }

    public StatementSyntax ParseWrap(Token word)
    {
        var call = context.Expressions.Parse();
        var body = ParseBody(word);
        return new WrapStatement(SourceSpan.Between(word.Span, _tokens.Previous.Span), call, body);
    }

    /// <summary>The body of a block up to and with its <c>end</c>.</summary>
    public IReadOnlyList<StatementSyntax> ParseBody(Token word, bool headerIsRead = false)
    {
        if (!headerIsRead) EndHeader();
        var body = context.Statements.ParseList(StatementParser.EndOnly);
        TakeEnd(word);
        return body;
    }

    /// <summary>The end of the line or block after the opening of a block; goes on behind errors in it.</summary>
    public void EndHeader()
    {
        if (!context.IsFailing && !_tokens.IsAtEnd)
        {
            context.Fail(
                DiagnosticCodes.UnexpectedToken,
                _tokens.Current.Span,
                $"Pernyataan seharusnya berakhir di sini, sebelum {context.Describe(_tokens.Current)}.");
        }

        context.Recover();
    }

    public void TakeEnd(Token word)
    {
        if (_tokens.IsName("end"))
        {
            _tokens.Take();
            return;
        }

        var (line, column) = context.Diagnostics.File.Position(word.Span.Start);
        if (context.IsAborted) return;
        context.Diagnostics.Error(
            DiagnosticCodes.BlockNotClosed,
            word.Span,
            $"Blok {word.Text} yang dibuka pada baris {line} kolom {column} tidak ditutup dengan end.",
            "Tambahkan {{ end }} di akhir blok.");
    }

    // Between the case and its first when only text may stand; it is dropped.
    private void SkipToFirstWhen()
    {
        while (true)
        {
            switch (_tokens.Kind)
            {
                case TokenKind.Text or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    _tokens.Take();
                    continue;
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Name when _tokens.Current.Text is "when" or "end":
                    return;
                case TokenKind.Name when _tokens.Current.Text == "else":
                    context.Fail(DiagnosticCodes.MisplacedBranch, _tokens.Current.Span, "else dalam case harus didahului when.");
                    break;
                default:
                    context.Fail(
                        DiagnosticCodes.UnexpectedToken, _tokens.Current.Span, "Langsung di bawah case hanya boleh ada when.", "Pindahkan pernyataan ini ke atas case.");
                    break;
            }

            context.Recover();
        }
    }

    private List<ExpressionSyntax> ParseValues()
    {
        var values = new List<ExpressionSyntax>();
        do
        {
            values.Add(context.Expressions.Parse(Precedence.Or, insideCall: false, colonEnds: false));
        }
        while (!context.IsFailing && (_tokens.TryTake(TokenKind.Comma) || _tokens.TryTake(TokenKind.Or)));

        return values;
    }
}
