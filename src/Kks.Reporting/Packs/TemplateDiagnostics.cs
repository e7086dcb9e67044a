using Kks.Model.Diagnostics;
using Kks.Templating;

namespace Kks.Reporting.Packs;

/// <summary>Carries findings of the template engine over to findings of the product.</summary>
internal static class TemplateDiagnostics
{
    public static Diagnostic ToDiagnostic(TemplateDiagnostic found) => new(
        found.Code,
        found.Severity == TemplateDiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
        found.Message,
        new SourceLocation(found.File, found.Line, found.Column),
        found.Hint);
}
