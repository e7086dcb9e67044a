using Kks.Templating.Runtime;

namespace Kks.Templating.Syntax.Tree;

/// <summary>A parameter of a function of the template.</summary>
internal sealed record ParameterSyntax(SourceSpan Span, string Name, bool HasDefault, Value Default, bool IsRest) : SyntaxNode(Span);
