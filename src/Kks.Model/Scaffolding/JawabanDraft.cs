using System.Globalization;
using Kks.Model.Instruments;

namespace Kks.Model.Scaffolding;

/// <summary>Drafts the answers of a setting or body, one entry per indicator.</summary>
internal static class JawabanDraft
{
    public static string Write(Instrumen instrumen, Tatanan tatanan) =>
        Write(instrumen, $"Tatanan {tatanan.Nomor}. {tatanan.Nama}", tatanan.Kunci, tatanan.Indikator);

    public static string Write(Instrumen instrumen, Badan badan) =>
        Write(instrumen, $"Kelembagaan: {badan.Nama}", badan.Kunci, badan.Indikator);

    private static string Write(Instrumen instrumen, string title, string kunci, IReadOnlyList<Indikator> indikator)
    {
        var yaml = new YamlDraft();
        yaml.Comment(FormattableString.Invariant($"{title} (edisi {instrumen.Edisi}, {indikator.Count} indikator)"));
        yaml.Text("kunci", kunci);
        if (indikator.Count == 0)
        {
            yaml.Comment("Edisi ini belum memuat indikator tatanan ini; lengkapi katalog instrumen.yaml di folder data.");
            yaml.Line("indikator: []");
            return yaml.ToString();
        }

        yaml.Line("indikator:");
        foreach (var item in indikator)
        {
            WriteIndikator(yaml, instrumen, item);
        }

        return yaml.ToString();
    }

    private static void WriteIndikator(YamlDraft yaml, Instrumen instrumen, Indikator indikator)
    {
        yaml.Blank();
        yaml.Comment(FormattableString.Invariant($"{indikator.Nomor}. {indikator.Nama}"), 2);
        yaml.Comment(indikator.Ringkasan, 2);
        for (var i = 0; i < indikator.Skala.Count; i++)
        {
            yaml.Comment($"  opsi {OptionName(indikator.Skala[i], i)}: {indikator.Skala[i].Label}", 2);
        }

        foreach (var bukti in indikator.Bukti)
        {
            yaml.Comment($"  bukti {bukti.Jenis}: {bukti.Keterangan}", 2);
        }

        yaml.Text("  - kunci", indikator.Kunci);
        yaml.Comment("opsi: {mandiri: " + OptionName(indikator.Skala[0], 0) + "}", 4);
        if (indikator.Satuan is not null && instrumen.TahunData.Count > 0)
        {
            yaml.Comment($"capaian:   # satuan: {indikator.Satuan}", 4);
            foreach (var tahun in instrumen.TahunData)
            {
                yaml.Comment("  - {tahun: " + tahun.ToString(CultureInfo.InvariantCulture) + ", target: 0, nilai: 0}", 4);
            }
        }

        yaml.Comment("perangkatDaerah: …", 4);
        yaml.Comment("narasi: |", 4);
        yaml.Comment("  …", 4);
    }

    private static string OptionName(Opsi opsi, int index) =>
        opsi.Kunci ?? opsi.Nilai?.ToString("0.##", CultureInfo.InvariantCulture) ?? ((char)('a' + index)).ToString();
}
