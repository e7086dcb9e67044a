using Kks.Reporting.Indonesian;

namespace AplikasiDaerah.Isian;

/// <summary>What the script on the page gets for what has been typed so far.</summary>
public sealed record PeriksaJson(string Nilai, string NilaiTatanan, IReadOnlyList<Temuan> Temuan)
{
    public static PeriksaJson Dari(HasilPeriksa hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return new PeriksaJson(Teks(hasil.Indikator.Nilai.Mandiri), Teks(hasil.Tatanan.Nilai.Mandiri), hasil.Temuan);
    }

    /// <summary>A value as it is shown, or a dash where there is none.</summary>
    public static string Teks(decimal? nilai) => nilai is { } ada ? Angka.Format(ada, Kks.Model.Assessments.Pembulatan.Digit) : "–";
}
