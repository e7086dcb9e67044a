namespace Kks.Templating.Binding;

/// <summary>A piece of a template with loops and local variables of its own.</summary>
internal enum UnitKind
{
    Page,
    Include,
    Function,

    /// <summary>The block of a <c>wrap</c>, which runs in a function.</summary>
    Block,
}
