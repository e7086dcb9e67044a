using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>tokens -> statements. An error ends the statement it is in; the next one is read as if nothing had happened.</summary>
internal sealed class StatementParser(ParserContext context)
{
    public static readonly string[] EndOnly = ["end"];
    public static readonly string[] EndOrElse = ["end", "else"];
    public static readonly string[] EndElseOrWhen = ["end", "else", "when"];
    private readonly TokenReader _tokens = context.Tokens;

    /// <summary>The whole template.</summary>
    public IReadOnlyList<StatementSyntax> ParsePage() => ParseList([]);

    /// <summary>Statements up to one of the given words (which is not read) or the end of the text.</summary>
    public IReadOnlyList<StatementSyntax> ParseList(string[] terminators)
    {
        var statements = new List<StatementSyntax>();
        if (!context.TryEnter())
        {
            context.Recover();
            return statements;
        }

        while (!_tokens.Is(TokenKind.EndOfFile) && !context.IsAborted)
        {
            if (_tokens.Is(TokenKind.Name) && terminators.Contains(_tokens.Current.Text)) break;
            if (ParseOne() is { } statement) statements.Add(statement);
        }

        context.Leave();
        return statements;
    }

    private StatementSyntax? ParseOne()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                _tokens.Take();
                return new TextStatement(token.Span);
            case TokenKind.CodeEnter:
                _tokens.Take();
                return new EnterStatement(token.Span, token.Text);
            case TokenKind.CodeExit:
                _tokens.Take();
                return new ExitStatement(token.Span);
            case TokenKind.NewLine or TokenKind.Semicolon:
                _tokens.Take();
                return null;
        }

        var statement = ParseCode(token);
        if (!context.IsFailing && !_tokens.IsAtEnd)
        {
            context.Fail(
                DiagnosticCodes.UnexpectedToken,
                _tokens.Current.Span,
                $"Pernyataan seharusnya berakhir di sini, sebelum {context.Describe(_tokens.Current)}.",
                "Pisahkan pernyataan dengan ; atau baris baru.");
        }

        if (!context.IsFailing) return statement;
        context.Recover();
        return null;
    }

    private StatementSyntax? ParseCode(Token token)
    {
        if (token.Kind == TokenKind.Block)
        {
            _tokens.Take();
            return new ExpressionStatement(token.Span, new BlockExpression(token.Span));
        }

        if (token.Kind != TokenKind.Name || (token.Text is "for" or "while" or "tablerow" && _tokens.Peek.Kind == TokenKind.Dot))
        {
            return ParseExpressionOrAssignment();
        }

        switch (token.Text)
        {
            case "if": return context.Blocks.ParseIf(_tokens.Take());
            case "case": return context.Blocks.ParseCase(_tokens.Take());
            case "for": return context.Loops.ParseFor(_tokens.Take());
            case "while": return context.Loops.ParseWhile(_tokens.Take());
            case "func": return context.Functions.ParseDefinition(_tokens.Take());
            case "capture": return context.Blocks.ParseCapture(_tokens.Take());
            case "with": return context.Blocks.ParseWith(_tokens.Take());
            case "wrap": return context.Blocks.ParseWrap(_tokens.Take());
            case "ret": return ParseRet(_tokens.Take());
            case "break" or "continue": return new JumpStatement(_tokens.Take().Span, token.Text == "break");
            case "readonly": return ParseReadOnly(_tokens.Take());
            case "end":
                context.Fail(DiagnosticCodes.UnexpectedEnd, token.Span, "end ini tidak menutup blok mana pun.", "Hapus, atau periksa blok di atasnya.");
                return null;
            case "else":
                context.Fail(DiagnosticCodes.MisplacedBranch, token.Span, "else ini tidak berada dalam if, case, atau for.");
                return null;
            case "when":
                context.Fail(DiagnosticCodes.MisplacedBranch, token.Span, "when ini tidak berada dalam case.");
                return null;
            case "import":
                return Refuse(token, "import tidak didukung, karena menyembunyikan asal nama.", "Pakai with objek … end, atau tulis objek.anggota.");
            case "tablerow":
                return RefuseTableRow(token);
            default:
                return ParseExpressionOrAssignment();
        }
    }

    private StatementSyntax? ParseExpressionOrAssignment()
    {
        var start = _tokens.Current;
        var first = context.Operands.Parse();
        if (context.IsFailing) return null;
        if (!Precedence.IsAssignment(_tokens.Kind))
        {
            var expression = context.Expressions.ParseFrom(first);
            return new ExpressionStatement(SourceSpan.Between(start.Span, expression.Span), expression);
        }

        if (first is CallExpression call && _tokens.Is(TokenKind.Assign) && context.Functions.TryParseInline(call) is { } inline) return inline;
        if (!OperandParser.IsAssignable(first))
        {
            context.Fail(DiagnosticCodes.BadAssignment, first.Span, "Yang di sebelah kiri = bukan variabel, anggota, atau butir daftar.");
            return null;
        }

        var sign = _tokens.Take();
        var value = context.Expressions.Parse();
        return new AssignStatement(SourceSpan.Between(first.Span, value.Span), first, Precedence.OfAssignment(sign.Kind), value);
    }

    private RetStatement ParseRet(Token word)
    {
        var value = _tokens.IsAtEnd ? null : context.Expressions.Parse();
        return new RetStatement(SourceSpan.Between(word.Span, value?.Span ?? word.Span), value);
    }

    private ReadOnlyStatement? ParseReadOnly(Token word)
    {
        var name = _tokens.Current;
        if (name.Kind is not (TokenKind.Name or TokenKind.Local))
        {
            context.Fail(DiagnosticCodes.UnexpectedToken, word.Span, "Sesudah readonly harus ada nama variabel.");
            return null;
        }

        _tokens.Take();
        ExpressionSyntax variable = name.Kind == TokenKind.Local
            ? new LocalExpression(name.Span, name.Text!)
            : new NameExpression(name.Span, name.Text!);
        return new ReadOnlyStatement(SourceSpan.Between(word.Span, name.Span), variable);
    }

    private StatementSyntax? Refuse(Token word, string message, string instead)
    {
        context.Fail(DiagnosticCodes.NotSupported, word.Span, message, instead);
        return null;
    }

    // The body is read all the same, so that its end is not reported as a second mistake.
    private StatementSyntax? RefuseTableRow(Token word)
    {
        Refuse(_tokens.Take(), "tablerow tidak didukung.", "Pakai for dan tulis baris tabelnya sendiri.");
        context.Recover();
        using (context.Loops.Suspend()) context.Blocks.ParseBody(word);
        return null;
    }
}
