namespace Kks.Templating.Syntax.Tree;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed record JumpStatement(SourceSpan Span, bool IsBreak) : StatementSyntax(Span);
