using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>The answers the instrument knows, in its order: bodies first, then settings.</summary>
internal sealed class JawabanDikenal
{
    private readonly Dictionary<(string Bagian, string Indikator), Entri> menurutKunci = [];

    public JawabanDikenal(Usulan usulan, Instrumen instrumen)
    {
        foreach (var badan in instrumen.Kelembagaan)
        {
            Tambah(badan.Kunci, badan.Nama + ", ", badan.Indikator, usulan.Kelembagaan.FirstOrDefault(b => b.Kunci == badan.Kunci)?.Indikator);
        }

        foreach (var tatanan in instrumen.Tatanan)
        {
            var awalan = FormattableString.Invariant($"{tatanan.Nomor}.");
            Tambah(tatanan.Kunci, awalan, tatanan.Indikator, usulan.Tatanan.FirstOrDefault(t => t.Kunci == tatanan.Kunci)?.Indikator);
        }
    }

    public IEnumerable<Entri> Semua => menurutKunci.Values;

    public Entri? Cari(string? bagian, string? indikator) =>
        bagian is not null && indikator is not null ? menurutKunci.GetValueOrDefault((bagian, indikator)) : null;

    private void Tambah(string bagian, string awalan, IReadOnlyList<Indikator> indikator, IReadOnlyList<Jawaban>? jawaban)
    {
        foreach (var satu in indikator)
        {
            if (jawaban?.FirstOrDefault(j => j.Kunci == satu.Kunci) is { } milik)
            {
                var judul = FormattableString.Invariant($"{awalan}{satu.Nomor} {satu.Nama}");
                menurutKunci.TryAdd((bagian, satu.Kunci), new(bagian, judul, milik, menurutKunci.Count));
            }
        }
    }

    /// <summary>An answer with its place in the instrument.</summary>
    internal sealed record Entri(string Bagian, string Judul, Jawaban Jawaban, int Urutan);
}
