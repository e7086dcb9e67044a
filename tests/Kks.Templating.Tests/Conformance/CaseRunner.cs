using System.Globalization;
using Kks.Templating.Runtime;

namespace Kks.Templating.Tests.Conformance;

/// <summary>Runs a case under the conditions the real engine ran it under.</summary>
public static class CaseRunner
{
    public static (string? Text, TemplateDiagnostic? Error) Run(ConformanceCase item)
    {
        var leniency = new TemplateLeniency
        {
            UnknownVariables = !Flag(item, "strict_variables", false),
            NullTargets = Flag(item, "relaxed_target", false),
            MissingMembers = Flag(item, "relaxed_member", true),
            UnknownFunctions = Flag(item, "relaxed_function", false),
            OutsideIndexes = Flag(item, "relaxed_indexer", true),
            NullIndexes = Flag(item, "null_indexer", false),
        };
        var options = new TemplateOptions
        {
            Leniency = leniency,
            AutoIndent = Flag(item, "auto_indent", true),
            IndentEmptyLines = Flag(item, "indent_on_empty_lines", true),
            Source = item.Includes.Count > 0 ? new CaseSource(item.Includes) : null,
            Culture = item.Options.TryGetValue("culture", out var culture) ? CultureInfo.GetCultureInfo(culture) : CultureInfo.InvariantCulture,
            Limits = new TemplateLimits
            {
                LoopSteps = Number(item, "loop_limit", 1000),
                Recursion = Number(item, "recursive_limit", 100),
                PrintDepth = Number(item, "object_recursion_limit", 20),
                OutputBytes = Number(item, "limit_to_string", 256 * 1024 * 1024),
            },
        };
        var compiled = Template.Compile(item.Template, options);
        if (!compiled.Succeeded) return (null, compiled.Diagnostics.First(found => found.Severity == TemplateDiagnosticSeverity.Error));
        var rendered = compiled.Template.RenderToString(JsonData.Parse(item.Data), new RenderOptions { Time = TimeProvider.System });
        return (rendered.Text, rendered.Diagnostics is [var first, ..] ? first : null);
    }

    private static bool Flag(ConformanceCase item, string name, bool normal) =>
        item.Options.TryGetValue(name, out var value) ? value == "true" : normal;

    private static int Number(ConformanceCase item, string name, int normal) =>
        item.Options.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : normal;
}
