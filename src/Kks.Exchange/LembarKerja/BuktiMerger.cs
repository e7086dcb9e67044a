using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>Merges the rows of evidence: changed, moved to another indicator, taken away, or new.</summary>
internal sealed class BuktiMerger(JawabanStore store, PertentanganLembar conflicts, List<PerubahanLembar> changes)
{
    private readonly Dictionary<AlamatJawaban, BuktiKerja> lists = [];
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    public void Merge(IReadOnlyList<BukuTerbaca> books)
    {
        var rows = books.SelectMany(b => b.Bukti).ToList();
        said.UnionWith(rows.Select(r => new BuktiKlaim(r).RowPrint));
        foreach (var claim in rows.Where(r => r.Alamat is not null).Select(r => new BuktiKlaim(r)).Where(k => k.IsChanged).GroupBy(k => k.Baris.Alamat))
        {
            var first = claim.First();
            if (claim.FirstOrDefault(c => !c.SaysTheSame(first)) is { } other)
            {
                conflicts.BetweenAgencies(first.Baris.Alamat!, first.Judul, first.Baris.Place, other.Judul, other.Baris.Place);
            }
            else
            {
                MergeKnown(first);
            }
        }

        foreach (var row in rows.Where(r => r.Alamat is null))
        {
            MergeNew(new BuktiKlaim(row));
        }

        foreach (var (alamat, list) in lists.Where(l => l.Value.Changed is not null))
        {
            var row = list.Changed!;
            store.Simpan(alamat, store.Cari(alamat) with { Bukti = list.ToList(), Sumber = SumberLembar.Of(row, row.Cell) });
        }
    }

    private void MergeNew(BuktiKlaim claim)
    {
        if (!claim.IsComplete(conflicts.Bag))
        {
            return;
        }

        var list = ListOf(claim.Indikator!.Value);
        if (list.FindPrint(claim.RowPrint) < 0)
        {
            list.Add(claim.ApplyTo(new Bukti { Jenis = string.Empty, Judul = string.Empty }), claim.Baris);
            changes.Add(new PerubahanLembar(claim.Indikator.Value.ToString(), "bukti", null, claim.Judul, claim.Baris.Place));
        }
    }

    private void MergeKnown(BuktiKlaim claim)
    {
        var ours = ListOf(claim.AsalIndikator);
        if (claim.IsRemoval)
        {
            Remove(claim, ours);
            return;
        }

        // Taken over before, or written into the folder by hand meanwhile.
        if (!claim.IsComplete(conflicts.Bag) || ListOf(claim.Indikator!.Value).FindPrint(claim.RowPrint) >= 0)
        {
            return;
        }

        var at = claim.Locate(ours, said);
        if (at < 0)
        {
            if (conflicts.WithFolder(claim.Baris.Alamat!, claim.Judul, null, claim.Baris.Place))
            {
                MergeNew(claim);
            }
        }
        else if (claim.Indikator != claim.AsalIndikator)
        {
            Move(claim, ours, at);
        }
        else
        {
            Change(claim, ours, at);
        }
    }

    private void Remove(BuktiKlaim claim, BuktiKerja ours)
    {
        var at = claim.Locate(ours, said);
        if (at < 0 || (!claim.IsUntouched(ours, at) && !conflicts.WithFolder(claim.Baris.Alamat!, null, ours[at]!.Judul, claim.Baris.Place)))
        {
            return;
        }

        changes.Add(new PerubahanLembar(claim.Baris.Alamat!, "bukti", ours[at]!.Judul, null, claim.Baris.Place));
        ours.Replace(at, null, claim.Baris);
    }

    private void Move(BuktiKlaim claim, BuktiKerja ours, int at)
    {
        var bukti = ours[at]!;
        if (!claim.IsUntouched(ours, at) && !conflicts.WithFolder(claim.Baris.Alamat!, claim.Judul, bukti.Judul, claim.Baris.Place))
        {
            return;
        }

        ours.Replace(at, null, claim.Baris);
        ListOf(claim.Indikator!.Value).Add(claim.ApplyTo(bukti), claim.Baris);
        changes.Add(new PerubahanLembar(claim.Baris.Alamat!, BidangBukti.IndikatorId, claim.AsalIndikator.ToString(), claim.Indikator.Value.ToString(), claim.Baris.Place));
    }

    private void Change(BuktiKlaim claim, BuktiKerja ours, int at)
    {
        var bukti = ours[at]!;
        foreach (var (bidang, isi, asal) in claim.ChangedFields())
        {
            var now = bidang.Baca(bukti);
            if (now == isi.Nilai || (now != asal && !conflicts.WithFolder($"{claim.Baris.Alamat} {bidang.Id}", isi.Nilai, now, isi.Place)))
            {
                continue;
            }

            bukti = bidang.Tulis(bukti, isi.Nilai);
            changes.Add(new PerubahanLembar(claim.Baris.Alamat!, bidang.Id, now, isi.Nilai, isi.Place));
        }

        if (!ReferenceEquals(bukti, ours[at]))
        {
            ours.Replace(at, bukti, claim.Baris);
        }
    }

    private BuktiKerja ListOf(AlamatJawaban alamat)
    {
        if (!lists.TryGetValue(alamat, out var list))
        {
            lists.Add(alamat, list = new BuktiKerja(store.Cari(alamat).Bukti));
        }

        return list;
    }
}
