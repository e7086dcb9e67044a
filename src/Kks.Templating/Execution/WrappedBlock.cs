using Kks.Templating.Execution.Statements;

namespace Kks.Templating.Execution;

/// <summary>The block a <c>wrap</c> hands to a function.</summary>
/// <param name="Body">Its statements.</param>
/// <param name="Loops">How many loops it holds.</param>
internal sealed record WrappedBlock(StatementNode Body, int Loops);
