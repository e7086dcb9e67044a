using System.Text.Json;
using Kks.Cli.Terminal;
using Kks.Model.Checks.Banding;

namespace Kks.Cli.Commands;

/// <summary>A comparison as JSON.</summary>
internal sealed class BandingJson(Perbandingan hasil)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("edisiLama", hasil.EdisiLama);
        json.WriteString("edisiBaru", hasil.EdisiBaru);
        json.WriteStartObject("ringkasan");
        foreach (var satu in Enum.GetValues<HasilBanding>())
        {
            json.WriteNumber(NameOf(satu), hasil.Jumlah(satu));
        }

        json.WriteNumber("catatanBelumDijawab", hasil.CatatanTerbuka.Count);
        json.WriteEndObject();
        json.WriteStartArray("butir");
        foreach (var butir in hasil.Butir)
        {
            Write(json, butir);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, BandingIndikator butir)
    {
        json.WriteStartObject();
        json.WriteString("bagian", butir.Bagian);
        json.WriteString("indikator", butir.Kini?.Indikator.Kunci);
        json.WriteStartArray("dahulu");
        foreach (var dahulu in butir.Dahulu)
        {
            json.WriteStringValue(dahulu.Indikator.Kunci);
        }

        json.WriteEndArray();
        json.WriteString("hasil", NameOf(butir.Hasil));
        json.WriteString("padanan", butir.Jenis?.ToString().ToLowerInvariant());
        json.WriteString("catatanPadanan", butir.CatatanPadanan);
        json.WriteNumber("nilaiDahulu", butir.NilaiDahulu);
        json.WriteNumber("nilaiKini", butir.NilaiKini);
        json.WriteBoolean("capaianMembaik", butir.CapaianMembaik);
        json.WriteString("catatanDahulu", butir.CatatanDahulu);
        json.WriteBoolean("catatanDijawab", butir.CatatanDijawab);
        json.WriteEndObject();
    }

    private static string NameOf(HasilBanding hasil) => hasil == HasilBanding.TidakTerbanding ? "tidakTerbanding" : hasil.ToString().ToLowerInvariant();
}
