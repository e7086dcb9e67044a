namespace Kks.Templating;

/// <summary>What is forgiven while a template runs. <see cref="Strict"/> is the default; <see cref="Scriban"/> is what Scriban forgives by default.</summary>
public sealed record TemplateLeniency
{
    /// <summary>Nothing is forgiven that would hide a mistake: unknown names are errors.</summary>
    public static TemplateLeniency Strict { get; } = new() { UnknownVariables = false };

    /// <summary>As Scriban by default: unknown names and missing members are null.</summary>
    public static TemplateLeniency Scriban { get; } = new();

    /// <summary>An unknown variable is null.</summary>
    public bool UnknownVariables { get; init; } = true;

    /// <summary>A missing member of a dictionary or script object is null. (Members of .NET types are always checked when strict.)</summary>
    public bool MissingMembers { get; init; } = true;

    /// <summary>Members and indexes of null are null.</summary>
    public bool NullTargets { get; init; }

    /// <summary>Calling an unknown function gives null.</summary>
    public bool UnknownFunctions { get; init; }

    /// <summary>An index outside a list gives null.</summary>
    public bool OutsideIndexes { get; init; } = true;

    /// <summary>An index that is null gives null.</summary>
    public bool NullIndexes { get; init; }

    /// <summary>Whether members are checked against .NET types when compiling.</summary>
    internal bool ChecksTypes => !UnknownVariables;
}
