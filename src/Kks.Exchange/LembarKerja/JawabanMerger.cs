using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>Merges the rows of answers: what changed since the export, field by field, against what the folder holds now.</summary>
internal sealed class JawabanMerger(JawabanStore store, PertentanganLembar conflicts, List<PerubahanLembar> changes)
{
    public void Merge(IReadOnlyList<BukuTerbaca> books)
    {
        var claims = books
            .SelectMany(b => b.Jawaban)
            .SelectMany(row => row.Isi.Where(isi => IsClaim(row, isi)).Select(isi => (Row: row, Isi: isi)))
            .GroupBy(claim => (claim.Row.Alamat, claim.Isi.Bidang));
        foreach (var claim in claims)
        {
            var first = claim.First();
            var other = claim.FirstOrDefault(c => c.Isi.Nilai != first.Isi.Nilai);
            if (other.Row is not null)
            {
                conflicts.BetweenAgencies($"{first.Row.Alamat} {first.Isi.Bidang}", first.Isi.Nilai, first.Isi.Place, other.Isi.Nilai, other.Isi.Place);
            }
            else
            {
                Apply(first.Row, first.Isi);
            }
        }
    }

    /// <summary>Whether the agency says something: what was handed out unchanged says nothing, nor does an empty cell of a workbook that forgot.</summary>
    private static bool IsClaim(BarisTerbaca row, IsiTerbaca isi) =>
        row.Buku.Asal is { } asal && asal.Knows(row.Alamat!) ? asal.Nilai(row.Alamat!, isi.Bidang) != isi.Nilai : isi.Nilai is not null;

    private void Apply(BarisTerbaca row, IsiTerbaca isi)
    {
        var alamat = AlamatJawaban.Parse(row.Alamat!)!.Value;
        var bidang = BidangJawaban.Cari(isi.Bidang)!;
        var jawaban = store.Cari(alamat);
        var ours = bidang.Baca(store.CariButir(alamat)!.Indikator, jawaban);
        var asal = row.Buku.Asal is { } origin && origin.Knows(row.Alamat!) ? origin.Nilai(row.Alamat!, isi.Bidang) : null;
        if (ours == isi.Nilai || (ours != asal && !conflicts.WithFolder($"{alamat} {isi.Bidang}", isi.Nilai, ours, isi.Place)))
        {
            return;
        }

        var changed = bidang.Tulis(jawaban, isi.Nilai);
        if (isi.Nilai is not null && bidang.Baca(store.CariButir(alamat)!.Indikator, changed) is null)
        {
            conflicts.Bag.Add(Severity.Warning, LembarCodes.ThresholdSource, isi.Place, null, conflicts.Bag.Text(LembarCodes.ThresholdSource + ".hint"));
            return;
        }

        store.Simpan(alamat, changed with { Sumber = SumberLembar.Of(row, isi.Cell) });
        changes.Add(new PerubahanLembar(alamat.ToString(), isi.Bidang, ours, isi.Nilai, isi.Place));
    }
}
