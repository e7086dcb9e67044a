using Kks.Model.Diagnostics;
using Kks.Templating;

namespace Kks.Reporting.Tests.Docs;

/// <summary>What an example gave: a code, and how much it matters.</summary>
internal sealed record DiagnosticFinding(string Code, bool IsWarning)
{
    public static DiagnosticFinding Of(Diagnostic found) => new(found.Code, found.Severity == Severity.Warning);

    public static DiagnosticFinding Of(TemplateDiagnostic found) => new(found.Code, found.Severity == TemplateDiagnosticSeverity.Warning);
}
