using AplikasiDaerah.Data;
using Kks.Model.Assessments;
using Kks.Model.Data;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace AplikasiDaerah.Isian;

/// <summary>
/// Checks a form with the reader and the validators of the library: form -> JSON -> read -> validated -> findings about this answer -> assessed.
/// The same for every key typed and for saving. Thread-safe.
/// </summary>
public sealed class PemeriksaIsian(IBuktiStore bukti)
{
    private const string Awalan = "tatanan[0].indikator[0]";
    private readonly UsulanValidator validator = new(new UsulanValidatorOptions { Bukti = bukti });
    private readonly Penilai penilai = new();

    public HasilPeriksa Periksa(Keadaan keadaan, Tatanan tatanan, Indikator indikator, IsianJawaban isian)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        ArgumentNullException.ThrowIfNull(tatanan);
        ArgumentNullException.ThrowIfNull(indikator);
        var lama = Cari(keadaan.Usulan, tatanan, indikator) ?? new Jawaban { Kunci = indikator.Kunci };
        var data = DataReader.Read<Usulan>("isian.json", IsianJson.Tulis(keadaan.Usulan, tatanan.Kunci, lama, IsianJawaban.Tahun(keadaan.Instrumen, lama), isian));
        var temuan = validator.Validate(data, keadaan.Instrumen).Diagnostics
            .Where(d => d.Path?.StartsWith(Awalan, StringComparison.Ordinal) == true)
            .OrderByDescending(d => d.Severity)
            .Select(d => Temuan.Dari(d, d.Path![Awalan.Length..].TrimStart('.')))
            .ToList();
        var jawaban = data.Draft!.Tatanan[0].Indikator[0];
        var tatananBaru = Nilai(keadaan, tatanan, jawaban);
        return new HasilPeriksa(
            temuan.Exists(t => t.Salah) ? null : jawaban,
            temuan,
            tatananBaru.Indikator.Single(i => i.Indikator.Kunci == indikator.Kunci),
            tatananBaru);
    }

    private static Jawaban? Cari(Usulan usulan, Tatanan tatanan, Indikator indikator) =>
        usulan.Tatanan.FirstOrDefault(t => t.Kunci == tatanan.Kunci)?.Indikator.FirstOrDefault(j => j.Kunci == indikator.Kunci);

    private PenilaianTatanan Nilai(Keadaan keadaan, Tatanan tatanan, Jawaban jawaban)
    {
        var lama = keadaan.Usulan.Tatanan.FirstOrDefault(t => t.Kunci == tatanan.Kunci) ?? new JawabanTatanan { Kunci = tatanan.Kunci };
        var baru = lama with { Indikator = [.. lama.Indikator.Where(j => j.Kunci != jawaban.Kunci), jawaban] };
        var usulan = keadaan.Usulan with { Kelembagaan = [], Tatanan = [baru] };
        return penilai.Nilai(usulan, keadaan.Instrumen).Tatanan.Single(t => t.Tatanan.Kunci == tatanan.Kunci);
    }
}
