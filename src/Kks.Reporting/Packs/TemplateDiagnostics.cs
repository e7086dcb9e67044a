using Kks.Model.Diagnostics;
using Kks.Templating;

namespace Kks.Reporting.Packs;

/// <summary>Carries findings of the template engine over to findings of the product.</summary>
internal static class TemplateDiagnostics
{
    /// <summary>The finding, its file named from the pack on, partials too.</summary>
    public static Diagnostic ToDiagnostic(TemplateDiagnostic found, string pack) => new(
        found.Code,
        found.Severity == TemplateDiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
        found.Message,
        new SourceLocation(found.File.StartsWith(pack + "/", StringComparison.Ordinal) ? found.File : $"{pack}/{found.File}", found.Line, found.Column),
        found.Hint);
}
