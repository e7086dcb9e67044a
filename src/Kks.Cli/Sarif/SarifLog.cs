using System.Text.Json;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;

namespace Kks.Cli.Sarif;

/// <summary>Findings as a SARIF 2.1.0 log, the interchange format of checkers: one run, a rule per code, a result per finding.</summary>
internal sealed class SarifLog(HasilPemeriksaan hasil)
{
    private readonly List<string> codes = [.. hasil.Temuan.Select(t => t.Diagnosa.Code).Distinct().Order(StringComparer.Ordinal)];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var temuan in hasil.Temuan)
        {
            WriteResult(json, temuan);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kks");
        json.WriteString("version", typeof(SarifLog).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (DiagnosticGuide.Find(code) is { } entry)
            {
                WriteText(json, "shortDescription", entry.Title);
                WriteText(json, "fullDescription", entry.Explanation);
                WriteText(json, "help", entry.Cure);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Temuan temuan)
    {
        var diagnosa = temuan.Diagnosa;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnosa.Code);
        json.WriteNumber("ruleIndex", codes.BinarySearch(diagnosa.Code, StringComparer.Ordinal));
        json.WriteString("level", LevelOf(diagnosa.Severity));
        WriteText(json, "message", diagnosa.Hint is { } hint ? $"{diagnosa.Message} {hint}" : diagnosa.Message);
        WriteLocation(json, diagnosa);
        WriteProperties(json, temuan);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Diagnostic diagnosa)
    {
        json.WriteStartArray("locations");
        if (diagnosa.Location is not null || diagnosa.Path is { Length: > 0 })
        {
            json.WriteStartObject();
            if (diagnosa.Location is { } place)
            {
                WritePlace(json, place);
            }

            if (diagnosa.Path is { Length: > 0 } path)
            {
                json.WriteStartArray("logicalLocations");
                json.WriteStartObject();
                json.WriteString("fullyQualifiedName", path);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.File));
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0)
            {
                json.WriteNumber("startColumn", place.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Temuan temuan)
    {
        json.WriteStartObject("properties");
        json.WriteString("kelompok", temuan.Kelompok.ToString().ToLowerInvariant());
        WriteIfAny(json, "tatanan", temuan.Tatanan);
        WriteIfAny(json, "badan", temuan.Badan);
        WriteIfAny(json, "indikator", temuan.Indikator);
        WriteIfAny(json, "perangkatDaerah", temuan.PerangkatDaerah);
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A path as a URI reference: relative as the person gave it, or file: where it is absolute.</summary>
    private static string UriOf(string file)
    {
        var path = string.Join('/', file.Replace('\\', '/').Split('/').Select(Escape));
        return path switch
        {
            ['/', ..] => "file://" + path,
            [var drive, ':', '/', ..] when char.IsAsciiLetter(drive) => "file:///" + path,
            _ => path,
        };
    }

    private static string Escape(string segment, int index) =>
        index == 0 && segment is [var drive, ':'] && char.IsAsciiLetter(drive) ? segment : Uri.EscapeDataString(segment);
}
