using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>List literals, object literals, interpolated texts.</summary>
internal sealed class LiteralParser(ParserContext context)
{
    private readonly TokenReader _tokens = context.Tokens;

    public ExpressionSyntax ParseList()
    {
        var open = _tokens.Current;
        var items = new List<ExpressionSyntax>();
        _tokens.EnterBrackets();
        _tokens.Take();
        while (!_tokens.Is(TokenKind.CloseBracket))
        {
            items.Add(context.Expressions.Parse());
            if (context.IsFailing || !_tokens.TryTake(TokenKind.Comma)) break;
        }

        _tokens.LeaveBrackets();
        var close = _tokens.Current;
        if (context.IsFailing) return new ErrorExpression(open.Span);
        if (!_tokens.TryTake(TokenKind.CloseBracket))
        {
            return context.Failed(DiagnosticCodes.UnexpectedToken, close.Span, $"Daftar belum ditutup; di sini harus ada koma atau ], bukan {context.Describe(close)}.");
        }

        return new ListExpression(SourceSpan.Between(open.Span, close.Span), items);
    }

    public ExpressionSyntax ParseObject()
    {
        var open = _tokens.Current;
        var members = new List<(string, ExpressionSyntax)>();
        _tokens.EnterBrackets();
        _tokens.Take();
        while (!_tokens.Is(TokenKind.CloseBrace) && ParseObjectMember(members) && _tokens.TryTake(TokenKind.Comma))
        {
        }

        _tokens.LeaveBrackets();
        var close = _tokens.Current;
        if (context.IsFailing) return new ErrorExpression(open.Span);
        if (!_tokens.TryTake(TokenKind.CloseBrace))
        {
            return context.Failed(DiagnosticCodes.UnexpectedToken, close.Span, $"Objek belum ditutup; di sini harus ada koma atau }}, bukan {context.Describe(close)}.");
        }

        return new ObjectExpression(SourceSpan.Between(open.Span, close.Span), members);
    }

    private bool ParseObjectMember(List<(string Name, ExpressionSyntax Value)> members)
    {
        var name = _tokens.Current;
        var isQuoted = name.Kind == TokenKind.Literal && name.Value.Kind == Runtime.ValueKind.String
            && context.Diagnostics.File.Text[name.Span.Start] != '`';
        if (name.Kind != TokenKind.Name && !isQuoted)
        {
            context.Fail(
                DiagnosticCodes.UnexpectedToken,
                name.Span,
                $"Di sini harus ada nama anggota objek, bukan {context.Describe(name)}.",
                "Nama ditulis biasa atau dalam tanda petik: { nama: 1, \"nama lain\": 2 }.");
            return false;
        }

        _tokens.Take();
        if (!_tokens.Is(TokenKind.Colon))
        {
            context.Fail(DiagnosticCodes.UnexpectedToken, _tokens.Current.Span, "Sesudah nama anggota objek harus ada titik dua.");
            return false;
        }

        _tokens.Take();
        members.Add((isQuoted ? name.Value.AsString : name.Text!, context.Expressions.Parse()));
        return !context.IsFailing;
    }

    public ExpressionSyntax ParseInterpolation()
    {
        var open = _tokens.Take();
        var parts = new List<ExpressionSyntax>();
        while (!_tokens.Is(TokenKind.InterpolationEnd))
        {
            var token = _tokens.Take();
            if (token.Kind == TokenKind.InterpolationText)
            {
                parts.Add(new LiteralExpression(token.Span, token.Value));
            }
            else if (token.Kind == TokenKind.PlaceholderStart)
            {
                parts.Add(context.Expressions.Parse());
                if (context.IsFailing) return new ErrorExpression(open.Span);
                if (_tokens.TryTake(TokenKind.PlaceholderEnd)) continue;
                return context.Failed(
                    DiagnosticCodes.StringNotClosed, _tokens.Current.Span, "Isian { dalam teks ini tidak ditutup dengan }.");
            }
            else
            {
                return context.Failed(DiagnosticCodes.StringNotClosed, open.Span, "Teks ini tidak ditutup.");
            }
        }

        var close = _tokens.Take();
        return new InterpolationExpression(SourceSpan.Between(open.Span, close.Span), parts);
    }
}
