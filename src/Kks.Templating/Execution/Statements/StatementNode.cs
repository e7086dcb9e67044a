namespace Kks.Templating.Execution.Statements;

/// <summary>A statement, ready to run. Immutable and thread-safe.</summary>
internal abstract class StatementNode
{
    /// <summary>Where it stands, for errors that know no better place.</summary>
    public SourceLocation Location { get; init; }

    public abstract Flow Execute(RenderContext context);
}
