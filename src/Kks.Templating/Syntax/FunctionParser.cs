using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>Functions: with a name, inline and anonymous.</summary>
internal sealed class FunctionParser(ParserContext context)
{
    private const int MaxParameters = 63;
    private readonly TokenReader _tokens = context.Tokens;

    /// <summary><c>do(x) … end</c>; the word has been read.</summary>
    public FunctionSyntax ParseAnonymous(Token word)
    {
        var brackets = _tokens.SuspendBrackets();
        var parameters = _tokens.Is(TokenKind.OpenParen) ? ParseParameters() : null;
        var body = ParseBody(word);
        _tokens.ResumeBrackets(brackets);
        return new FunctionSyntax(SourceSpan.Between(word.Span, _tokens.Previous.Span), parameters, body, null);
    }

    /// <summary><c>func name(a, b = 1) … end</c>; the word has been read.</summary>
    public StatementSyntax ParseDefinition(Token word)
    {
        ExpressionSyntax? target = null;
        var name = _tokens.Current;
        if (name.Kind == TokenKind.Name) target = new NameExpression(name.Span, name.Text!);
        else if (name.Kind == TokenKind.Local) target = new LocalExpression(name.Span, name.Text!);
        if (target is null) context.Fail(DiagnosticCodes.UnexpectedToken, word.Span, "Sesudah func harus ada nama fungsi.");
        else _tokens.Take();
        var parameters = !context.IsFailing && _tokens.Is(TokenKind.OpenParen) ? ParseParameters() : null;
        var body = ParseBody(word);
        var span = SourceSpan.Between(word.Span, _tokens.Previous.Span);
        return new DefineStatement(span, target ?? new NameExpression(word.Span, "func"), new FunctionSyntax(span, parameters, body, null));
    }

    /// <summary><c>name(a, b) = expression</c>; everything up to the sign has been read as a call.</summary>
    public StatementSyntax? TryParseInline(CallExpression call)
    {
        if (call.Piped is not null || call.Target is not (NameExpression or LocalExpression)) return null;
        if (!call.Arguments.All(argument => argument is { Name: null, Value: NameExpression })) return null;
        _tokens.Take();
        var parameters = call.Arguments
            .Select(argument => new ParameterSyntax(argument.Span, ((NameExpression)argument.Value).Name, false, default, false))
            .ToList();
        var result = context.Expressions.Parse();
        var span = SourceSpan.Between(call.Span, result.Span);
        return new DefineStatement(span, call.Target, new FunctionSyntax(span, parameters, [], result));
    }

    private IReadOnlyList<StatementSyntax> ParseBody(Token word)
    {
        // A loop around the function is not a loop of the function.
        using (context.Loops.Suspend()) return context.Blocks.ParseBody(word);
    }

    private List<ParameterSyntax> ParseParameters()
    {
        var parameters = new List<ParameterSyntax>();
        _tokens.Take();
        while (!_tokens.Is(TokenKind.CloseParen))
        {
            if (!ParseParameter(parameters)) return parameters;
            if (_tokens.TryTake(TokenKind.Comma) || _tokens.Is(TokenKind.CloseParen)) continue;
            context.Fail(DiagnosticCodes.BadParameter, _tokens.Current.Span, "Di antara parameter harus ada koma.");
            return parameters;
        }

        _tokens.Take();
        return parameters;
    }

    private bool ParseParameter(List<ParameterSyntax> parameters)
    {
        var name = _tokens.Current;
        if (name.Kind != TokenKind.Name) return Fail(name.Span, $"Di sini harus ada nama parameter, bukan {context.Describe(name)}.");
        _tokens.Take();
        if (parameters.Count >= MaxParameters) return Fail(name.Span, $"Sebuah fungsi paling banyak memiliki {MaxParameters} parameter.");
        if (_tokens.TryTake(TokenKind.Ellipsis))
        {
            if (parameters.Exists(parameter => parameter.IsRest)) return Fail(name.Span, "Hanya satu parameter boleh menampung sisa argumen.");
            parameters.Add(new ParameterSyntax(name.Span, name.Text!, false, default, true));
            return true;
        }

        if (_tokens.Is(TokenKind.Assign)) return ParseDefault(parameters, name);
        var isLate = parameters.Exists(parameter => parameter.HasDefault || parameter.IsRest);
        parameters.Add(new ParameterSyntax(name.Span, name.Text!, false, default, false));
        return !isLate || Fail(name.Span, "Parameter wajib tidak boleh sesudah parameter pilihan.");
    }

    private bool ParseDefault(List<ParameterSyntax> parameters, Token name)
    {
        _tokens.Take();
        var token = _tokens.Take();
        Value? value = token switch
        {
            { Kind: TokenKind.Literal } => token.Value,
            { Kind: TokenKind.Name, Text: "true" } => Value.True,
            { Kind: TokenKind.Name, Text: "false" } => Value.False,
            { Kind: TokenKind.Name, Text: "null" } => Value.Null,
            _ => default(Value?),
        };

        // Refused or not, the name is known from here on: its uses are not mistakes of their own.
        parameters.Add(new ParameterSyntax(name.Span, name.Text!, true, value ?? Value.Null, false));
        return (value is not null && _tokens.Kind is (TokenKind.Comma or TokenKind.CloseParen))
            || Fail(name.Span, "Nilai bawaan parameter harus berupa teks, bilangan, true, false, atau null.");
    }

    private bool Fail(SourceSpan span, string message)
    {
        context.Fail(DiagnosticCodes.BadParameter, span, message);
        return false;
    }
}
