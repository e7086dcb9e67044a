namespace Kks.Templating.Syntax.Tree;

/// <summary>Defines a function.</summary>
internal sealed record DefineStatement(SourceSpan Span, ExpressionSyntax Target, FunctionSyntax Function) : StatementSyntax(Span);
