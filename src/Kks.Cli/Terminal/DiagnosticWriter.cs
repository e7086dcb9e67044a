using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Model.Diagnostics;
using Spectre.Console;

namespace Kks.Cli.Terminal;

/// <summary>Prints diagnostics as lines a person and an editor can follow, or as JSON.</summary>
internal sealed class DiagnosticWriter(Texts texts, CommandTerminal terminal)
{
    /// <summary>Prints what was found, as lines or as a JSON document, and says how the process ends.</summary>
    public int Report(IReadOnlyList<Diagnostic> diagnostics, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, json => WriteJson(json, diagnostics));
        }
        else if (diagnostics.Count == 0)
        {
            terminal.Error.WriteLine(texts["diagnostics.clean"]);
        }
        else
        {
            WriteLines(diagnostics);
        }

        return ExitCodeOf(diagnostics);
    }

    /// <summary>Writes one line each to the error stream, then a summary.</summary>
    public void WriteLines(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.ErrorConsole.Write(new Text(diagnostic + Environment.NewLine, StyleOf(diagnostic.Severity)));
            if (diagnostic.Hint is { } hint)
            {
                terminal.Error.WriteLine($"    {texts["diagnostics.hint"]}: {hint}");
            }
        }

        if (diagnostics.Count > 0)
        {
            terminal.Error.WriteLine(Summary(diagnostics));
        }
    }

    public static void WriteJson(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            WriteMembers(json, diagnostic);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes what a diagnostic says into an object that was begun.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityName(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", diagnostic.Location?.File);
        json.WriteNumber("line", diagnostic.Location?.Line ?? 0);
        json.WriteNumber("column", diagnostic.Location?.Column ?? 0);
        json.WriteString("place", diagnostic.Location?.Place);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteString("path", diagnostic.Path);
    }

    public static int ExitCodeOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.InputErrors : ExitCodes.Success;

    private string Summary(IReadOnlyList<Diagnostic> diagnostics) => texts.Format(
        "diagnostics.summary",
        diagnostics.Count(d => d.Severity == Severity.Error),
        diagnostics.Count(d => d.Severity == Severity.Warning),
        diagnostics.Count(d => d.Severity == Severity.Info));

    public static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
