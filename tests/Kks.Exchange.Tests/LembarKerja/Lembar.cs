using Kks.Exchange.LembarKerja;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.LembarKerja;

/// <summary>Worksheets of the sample district, and what comes of taking them back.</summary>
internal static class Lembar
{
    public static LembarKerjaOptions English { get; } = new() { Culture = System.Globalization.CultureInfo.GetCultureInfo("en") };

    public static FilledWorkbook Of(string perangkat, string? name = null) => Of(Contoh.Klungkung, perangkat, name);

    public static FilledWorkbook Of(Usulan usulan, string? perangkat, string? name = null) =>
        new(LembarKerjaWriter.Make(usulan, Contoh.Edisi2025).Files.Single(f => f.PerangkatDaerah == perangkat), name);

    public static LembarKerjaImportResult Import(params FilledWorkbook[] books) => Import(Contoh.Klungkung, PihakUtama.TidakAda, books);

    public static LembarKerjaImportResult Import(Usulan usulan, PihakUtama utamakan, params FilledWorkbook[] books) =>
        LembarKerjaImporter.Import(usulan, Contoh.Edisi2025, books.Select(b => b.ToSource()), English with { Utamakan = utamakan });

    public static Jawaban Jawaban(Usulan usulan, string kunci) => usulan.Tatanan.SelectMany(t => t.Indikator).Single(j => j.Kunci == kunci);

    /// <summary>The submission with one answer changed.</summary>
    public static Usulan With(Usulan usulan, string kunci, Func<Jawaban, Jawaban> change) => usulan with
    {
        Tatanan = [.. usulan.Tatanan.Select(t => t with { Indikator = [.. t.Indikator.Select(j => j.Kunci == kunci ? change(j) : j)] })],
    };

    public static IEnumerable<string> Show(IEnumerable<PerubahanLembar> changes) => changes.Select(c => $"{c.Sumber}: {c.Alamat} {c.Bidang}: {c.Lama} -> {c.Baru}");
}
