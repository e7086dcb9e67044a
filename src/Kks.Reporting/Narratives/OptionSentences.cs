using System.Globalization;
using Kks.Model.Instruments;
using Kks.Model.Rules;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Narratives;

/// <summary>Argues the option claimed where the numbers support it, and says soberly what they are where they do not.</summary>
internal static class OptionSentences
{
    public static IEnumerable<string> Make(NarrativeFacts facts, Ragam ragam)
    {
        if (facts.Penilaian.Opsi.Mandiri is not { } claimed)
        {
            return [Unclaimed(facts)];
        }

        return facts.Penilaian.Pertentangan is not null ? Contradicted(facts, claimed) : facts.Penilaian.Hasil.Status switch
        {
            StatusAturan.Didukung => [Supported(facts, claimed, ragam)],
            StatusAturan.Terbuka => Open(facts, claimed),
            StatusAturan.DataKurang =>
                [$"Opsi yang dipilih adalah {Quote(claimed)}; pilihan ini belum dapat diuji dengan angka karena {Lacking(facts.Penilaian.Hasil)} belum tersedia."],
            _ => [Chosen(facts, claimed, ragam)],
        };
    }

    private static string Unclaimed(NarrativeFacts facts) => facts.Penilaian.Hasil is { Status: StatusAturan.Didukung, Opsi: { } supported }
        ? $"Opsi belum dipilih; menurut aturan instrumen, angka di atas sesuai dengan opsi {Quote(supported)}."
        : $"Opsi untuk {facts.Sebutan} ini belum dipilih.";

    private static string Supported(NarrativeFacts facts, Opsi claimed, Ragam ragam) => ragam.Pick(
        4,
        $"Keadaan tersebut sesuai dengan opsi {Quote(claimed)}, yang dipilih daerah untuk {facts.Sebutan} ini.",
        $"Atas dasar itu, daerah memilih opsi {Quote(claimed)}.",
        $"Dengan demikian, opsi yang dipilih adalah {Quote(claimed)}.");

    private static string Chosen(NarrativeFacts facts, Opsi claimed, Ragam ragam) => ragam.Pick(
        4,
        $"Untuk {facts.Sebutan} ini, {facts.Daerah} memilih opsi {Quote(claimed)}.",
        $"Keadaan di {facts.Daerah} dinyatakan dengan opsi {Quote(claimed)}.",
        $"Opsi yang dipilih {facts.Daerah} adalah {Quote(claimed)}.");

    private static IEnumerable<string> Contradicted(NarrativeFacts facts, Opsi claimed)
    {
        var supported = facts.Penilaian.Pertentangan!.Didukung;
        yield return supported is null
            ? $"Opsi yang tercatat adalah {Quote(claimed)}, sedangkan angka di atas tidak memenuhi syarat opsi tersebut."
            : $"Opsi yang tercatat adalah {Quote(claimed)}, sedangkan menurut aturan instrumen angka di atas sesuai dengan opsi {Quote(supported)}.";
        yield return "Perbedaan antara opsi dan angka ini perlu diklarifikasi.";
    }

    private static IEnumerable<string> Open(NarrativeFacts facts, Opsi claimed)
    {
        yield return facts.Penilaian.Hasil.Alasan switch
        {
            AlasanTerbuka.BeberapaOpsi =>
                $"Skala instrumen memuat lebih dari satu opsi yang cocok dengan keadaan ini, yaitu {Rangkaian.Join(facts.Penilaian.Hasil.Cocok.Select(Quote))}.",
            AlasanTerbuka.TepatAmbang => "Capaian tepat sama dengan nilai ambang, keadaan yang tidak diatur dalam skala instrumen.",
            AlasanTerbuka.AmbangTidakTerbanding => "Ambang instrumen tidak berupa angka yang dapat dibandingkan dengan capaian.",
            _ => "Keadaan ini tidak diatur dalam skala instrumen.",
        };
        yield return $"Daerah memilih opsi {Quote(claimed)} dan menyerahkan penetapannya kepada verifikator.";
    }

    private static string Lacking(HasilAturan hasil) => hasil.Kurang.Count == 0
        ? "data pembandingnya"
        : Rangkaian.Join(hasil.Kurang.Select(angka => angka.Jenis == JenisAngka.Ambang
            ? "nilai acuan"
            : angka.Tahun is { } tahun ? $"capaian tahun {tahun.ToString(CultureInfo.InvariantCulture)}" : "capaian"));

    private static string Quote(Opsi opsi) => opsi.Nilai is { } nilai
        ? $"“{opsi.Label}” (nilai {Angka.Format(nilai)})"
        : $"“{opsi.Label}”";
}
