namespace Kks.Templating.Syntax.Tree;

/// <summary>A function; without parameters in writing it is a simple one. An inline function has a result instead of a body.</summary>
internal sealed record FunctionSyntax(
    SourceSpan Span,
    IReadOnlyList<ParameterSyntax>? Parameters,
    IReadOnlyList<StatementSyntax> Body,
    ExpressionSyntax? Result)
    : SyntaxNode(Span);
