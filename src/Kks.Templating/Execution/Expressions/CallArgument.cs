namespace Kks.Templating.Execution.Expressions;

/// <summary>An argument of a call.</summary>
/// <param name="Name">Its name, if it is given by name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsExpanded">Whether its items are separate arguments, <c>^list</c>.</param>
internal sealed record CallArgument(string? Name, ExpressionNode Value, bool IsExpanded);
