using System.Text.Json;
using Kks.Cli.Terminal;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;

namespace Kks.Cli.Commands;

/// <summary>Findings as JSON: a summary, then each with its owner.</summary>
internal sealed class PeriksaJson(HasilPemeriksaan hasil)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("edisi", hasil.Usulan?.Edisi);
        json.WriteString("daerah", hasil.Usulan?.Daerah.Nama);
        json.WriteStartObject("ringkasan");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            json.WriteNumber(DiagnosticWriter.SeverityName(severity), hasil.Temuan.Count(t => t.Diagnosa.Severity == severity));
        }

        json.WriteEndObject();
        json.WriteStartArray("temuan");
        foreach (var temuan in hasil.Temuan)
        {
            Write(json, temuan);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Temuan temuan)
    {
        json.WriteStartObject();
        json.WriteString("kelompok", temuan.Kelompok.ToString().ToLowerInvariant());
        json.WriteString("tatanan", temuan.Tatanan);
        json.WriteString("badan", temuan.Badan);
        json.WriteString("indikator", temuan.Indikator);
        json.WriteNumber("nomor", (decimal?)temuan.Nomor);
        json.WriteString("perangkatDaerah", temuan.PerangkatDaerah);
        DiagnosticWriter.WriteMembers(json, temuan.Diagnosa);
        json.WriteEndObject();
    }
}
