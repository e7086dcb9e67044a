using System.Text.Json;
using Kks.Cli.Terminal;
using Kks.Model.Assessments;
using Kks.Model.Checks.Jalan;

namespace Kks.Cli.Commands;

/// <summary>A road as JSON.</summary>
internal sealed class PetaJalanJson(PetaJalan jalan)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("kategori", jalan.Kategori.Kunci);
        json.WriteString("tingkat", LevelOption.NameOf(jalan.Tingkat));
        json.WriteString("kebijakan", PolicyOption.NameOf(jalan.PenerapanPita));
        json.WriteBoolean("terpenuhi", jalan.Terpenuhi);
        json.WriteStartArray("syarat");
        foreach (var syarat in jalan.Syarat)
        {
            Write(json, syarat);
        }

        json.WriteEndArray();
        json.WriteStartArray("rawan");
        foreach (var rawan in jalan.Rawan)
        {
            json.WriteStartObject();
            json.WriteString("indikator", rawan.Indikator.Kunci);
            json.WriteString("keterangan", rawan.Pertentangan!.Keterangan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SyaratJalan syarat)
    {
        json.WriteStartObject();
        json.WriteString("ukuran", syarat.Syarat.Ukuran);
        json.WriteString("nama", syarat.Nama);
        json.WriteString("banding", syarat.Syarat.Banding);
        json.WriteNumber("batas", syarat.Syarat.Nilai);
        json.WriteNumber("angka", Rounded(syarat.Angka));
        json.WriteBoolean("terpenuhi", syarat.Terpenuhi);
        json.WriteBoolean("terjangkau", syarat.Terjangkau);
        json.WriteNumber("menjadi", Rounded(syarat.Menjadi));
        json.WriteBoolean("terkecil", syarat.Terkecil);
        json.WriteString("penjelasan", syarat.Penjelasan);
        json.WriteStartArray("langkah");
        foreach (var langkah in syarat.Langkah)
        {
            Write(json, langkah);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LangkahJalan langkah)
    {
        json.WriteStartObject();
        json.WriteString("tatanan", langkah.Tatanan?.Kunci);
        json.WriteString("badan", langkah.Badan?.Kunci);
        json.WriteString("indikator", langkah.Indikator.Kunci);
        json.WriteNumber("nomor", langkah.Indikator.Nomor);
        json.WriteNumber("dari", langkah.Dari?.Nilai);
        json.WriteNumber("ke", langkah.Ke.Nilai);
        json.WriteString("syaratOpsi", langkah.Ke.Label);
        json.WriteNumber("tambahan", langkah.Tambahan);
        json.WriteNumber("jenjang", langkah.Jenjang);
        json.WriteString("perangkatDaerah", langkah.PerangkatDaerah?.Kunci);
        json.WriteEndObject();
    }

    private static decimal? Rounded(decimal? angka) => angka is { } ada ? Pembulatan.Tampil(ada) : null;
}
