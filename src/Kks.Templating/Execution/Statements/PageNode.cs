namespace Kks.Templating.Execution.Statements;

/// <summary>A whole template, ready to run.</summary>
/// <param name="Body">Its statements.</param>
/// <param name="Loops">How many loops stand in it, functions not counted.</param>
internal sealed record PageNode(StatementNode Body, int Loops);
