using System.Globalization;
using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>What is still owed (<i>kekurangan</i>), in sentences for the agency that owes it.</summary>
internal static class KekuranganTeks
{
    private const string OtherKind = "lainnya";

    /// <summary>What an indicator's answer lacks.</summary>
    public static IReadOnlyList<string> Of(ViewContext context, PenilaianIndikator penilaian, IReadOnlyList<CapaianView> capaian)
    {
        var lines = new List<string>();
        Add(lines, !penilaian.AdaOpsi, "Opsi belum dipilih.");
        Add(lines, !penilaian.AdaNarasi, "Narasi belum ditulis.");
        if (penilaian.PerluCapaian)
        {
            AddYears(lines, "Capaian", [.. capaian.Where(item => item.Nilai is null).Select(item => item.Tahun)]);
            AddYears(lines, "Target", [.. capaian.Where(item => item.Target is null).Select(item => item.Tahun)]);
            Add(lines, capaian.Count == 0, "Capaian dan target belum diisi.");
        }

        lines.AddRange(penilaian.BuktiKurang.Select(diminta => $"Bukti belum dilampirkan: {Kind(context, diminta.Jenis)}{Sentence(diminta.Keterangan)}"));
        Add(lines, penilaian.Pertentangan is not null, penilaian.Pertentangan?.Keterangan ?? "");
        return lines;
    }

    /// <summary>What a piece of evidence lacks, without end marks, to be joined.</summary>
    public static IReadOnlyList<string> Of(Bukti bukti)
    {
        var lines = new List<string>();
        Add(lines, bukti.Berkas is null && bukti.Tautan is null, "berkas atau tautan belum ada");
        Add(lines, bukti.Ditandatangani == false, "belum ditandatangani");
        Add(lines, bukti.Distempel == false, "belum distempel");
        if (ViewContext.IsPhoto(bukti))
        {
            string[] missing =
            [
                .. string.IsNullOrWhiteSpace(bukti.Foto?.Kegiatan) ? ["kegiatan"] : Array.Empty<string>(),
                .. bukti.Foto?.Waktu is null ? ["waktu"] : Array.Empty<string>(),
                .. string.IsNullOrWhiteSpace(bukti.Foto?.Lokasi) ? ["tempat"] : Array.Empty<string>(),
            ];
            Add(lines, missing.Length > 0, $"keterangan {Rangkaian.Join(missing)} pada foto belum diisi");
        }

        return lines;
    }

    private static void Add(List<string> lines, bool lacking, string line)
    {
        if (lacking)
        {
            lines.Add(line);
        }
    }

    private static void AddYears(List<string> lines, string what, IReadOnlyList<int> years) =>
        Add(lines, years.Count > 0, $"{what} tahun {Rangkaian.Join(years.Select(year => year.ToString(CultureInfo.InvariantCulture)))} belum diisi.");

    // "Other" says nothing that what is asked does not say better.
    private static string Kind(ViewContext context, string jenis) => jenis == OtherKind ? "" : HurufJudul.Inside(context.JenisBukti(jenis)) + " – ";

    private static string Sentence(string text) => text.TrimEnd().TrimEnd('.') + ".";
}
