using Kks.Templating.Runtime;

namespace Kks.Templating.Syntax;

/// <summary>A token: its kind, its place, and for literals and names what it says.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">The place.</param>
/// <param name="HasSpaceBefore">Whether a blank, comment or line break precedes it.</param>
/// <param name="Text">The name, or the indentation of a code block.</param>
/// <param name="Value">The value of a literal.</param>
internal readonly record struct Token(TokenKind Kind, SourceSpan Span, bool HasSpaceBefore, string? Text = null, Value Value = default);
