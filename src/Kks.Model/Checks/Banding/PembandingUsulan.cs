using Kks.Model.Assessments;
using Kks.Model.Validation;

namespace Kks.Model.Checks.Banding;

/// <summary>
/// Compares a submission with an earlier one, of the same edition or an older one: two assessments + what recurs -> indicator by
/// indicator. Stateless and thread-safe.
/// </summary>
public static class PembandingUsulan
{
    /// <summary>Compares.</summary>
    /// <param name="lama">The earlier submission.</param>
    /// <param name="baru">The later submission.</param>
    /// <param name="tingkat">By whose options; the district's own by default.</param>
    public static Perbandingan Bandingkan(ValidUsulan lama, ValidUsulan baru, Tingkat tingkat = Tingkat.Mandiri)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        var padanan = PadananEdisi.Antara(lama.Instrumen, baru.Instrumen);
        var (dahulu, kini) = (new Penilai().Nilai(lama), new Penilai().Nilai(baru));
        var tatanan = new BandingBagian(padanan.Tatanan, tingkat);
        var badan = new BandingBagian(padanan.Kelembagaan, tingkat);
        return new()
        {
            EdisiLama = lama.Instrumen.Edisi,
            EdisiBaru = baru.Instrumen.Edisi,
            Butir =
            [
                .. tatanan.Susun(
                    [.. dahulu.Tatanan.Select(t => new IsiBagian(t.Tatanan.Kunci, t.Tatanan.Nama, t.Indikator))],
                    [.. kini.Tatanan.Select(t => new IsiBagian(t.Tatanan.Kunci, t.Tatanan.Nama, t.Indikator))]),
                .. badan.Susun(
                    [.. dahulu.Kelembagaan.Badan.Select(b => new IsiBagian(b.Badan.Kunci, b.Badan.Nama, b.Indikator))],
                    [.. kini.Kelembagaan.Badan.Select(b => new IsiBagian(b.Badan.Kunci, b.Badan.Nama, b.Indikator))]),
            ],
        };
    }
}
