using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Places;

/// <summary>Something that can be assigned. Immutable and thread-safe.</summary>
internal abstract class Place
{
    /// <summary>Where it stands, for errors.</summary>
    public required SourceLocation Location { get; init; }

    public abstract Value Read(RenderContext context);

    public abstract void Write(RenderContext context, Value value);
}
