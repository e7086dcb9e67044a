using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>A call without parentheses while its arguments are being read.</summary>
internal sealed class CallBuilder(ExpressionSyntax target, ExpressionSyntax? piped)
{
    private readonly List<ArgumentSyntax> _arguments = [];

    public void Add(ExpressionSyntax value) => _arguments.Add(new ArgumentSyntax(value.Span, null, value));

    public void Add(string name, SourceSpan nameSpan, ExpressionSyntax value) =>
        _arguments.Add(new ArgumentSyntax(SourceSpan.Between(nameSpan, value.Span), name, value));

    public CallExpression Build()
    {
        var start = piped?.Span ?? target.Span;
        var end = _arguments.Count > 0 ? _arguments[^1].Span : target.Span;
        return new CallExpression(SourceSpan.Between(start, end), target, piped, _arguments);
    }
}
