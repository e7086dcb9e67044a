namespace Kks.Model.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>A verifier would object, or something is missing; documents are still made.</summary>
    Warning,

    /// <summary>The data cannot be used as it is.</summary>
    Error,
}
