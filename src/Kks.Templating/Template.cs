using Kks.Templating.Runtime;

namespace Kks.Templating;

/// <summary>A compiled template. Immutable and thread-safe: compile once, render as often as you like.</summary>
public sealed class Template
{
    internal Template(TemplateOptions options, ObjectModel model)
    {
        Options = options;
        Model = model;
    }

    /// <summary>The options it was compiled with.</summary>
    public TemplateOptions Options { get; }

    internal ObjectModel Model { get; }
}
