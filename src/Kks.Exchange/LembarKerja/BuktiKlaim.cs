using System.Globalization;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>What a row of the evidence sheet says, beside what was handed out in it.</summary>
internal sealed class BuktiKlaim
{
    private readonly AsalTerbaca? asal;
    private readonly int index;
    private string? print;
    private string? asalPrint;

    public BuktiKlaim(BarisTerbaca baris)
    {
        Baris = baris;
        asal = baris.Alamat is { } key && baris.Buku.Asal is { } origin && origin.Knows(key) ? origin : null;
        Indikator = AlamatJawaban.Parse(Nilai(BidangBukti.IndikatorId) ?? string.Empty);
        var parts = (baris.Alamat ?? string.Empty).Split('#');
        AsalIndikator = AlamatJawaban.Parse(parts[0]) ?? default;
        index = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
    }

    public BarisTerbaca Baris { get; }

    /// <summary>The indicator the row names; null where it names none.</summary>
    public AlamatJawaban? Indikator { get; }

    /// <summary>The indicator the evidence was handed out under.</summary>
    public AlamatJawaban AsalIndikator { get; }

    public string? Judul => Nilai(BidangBukti.JudulId);

    /// <summary>What the row says, to compare by.</summary>
    public string RowPrint => print ??= Print(b => Nilai(b.Id));

    private string AsalPrint => asalPrint ??= Print(b => Asal(b.Id));

    /// <summary>Whether the row says anything but what was handed out in it. A workbook that forgot says what it holds.</summary>
    public bool IsChanged => asal is null
        ? Baris.Isi.Any(i => i.Nilai is not null)
        : Baris.Isi.Any(i => i.Nilai != asal.Nilai(Baris.Alamat!, i.Bidang));

    /// <summary>Whether a piece that was handed out has been emptied.</summary>
    public bool IsRemoval => asal is not null && Baris.Isi.Count > BidangBukti.Semua.Count && Baris.Isi.All(i => i.Nilai is null);

    /// <summary>Whether indicator, kind and title are there; what lacks is reported once.</summary>
    public bool IsComplete(DiagnosticBag bag)
    {
        string[] needed = [BidangBukti.IndikatorId, BidangBukti.JenisId, BidangBukti.JudulId];

        // A cell that could not be read was reported already.
        var missing = needed.Where(id => Nilai(id) is null).ToList();
        var empty = missing.Where(id => Baris.Isi.Any(i => i.Bidang == id)).ToList();
        if (empty.Count > 0)
        {
            bag.Error(LembarCodes.EvidenceIncomplete, Baris.Place, null, bag.Text(LembarCodes.EvidenceIncomplete + ".hint"), string.Join(", ", empty));
        }

        return missing.Count == 0;
    }

    public bool SaysTheSame(BuktiKlaim other) =>
        Indikator == other.Indikator && RowPrint == other.RowPrint;

    /// <summary>Whether the evidence at a place is still what was handed out.</summary>
    public bool IsUntouched(BuktiKerja ours, int at) => asal is not null && ours.HasPrint(at, AsalPrint);

    /// <summary>Every field of a piece of evidence in one text, to compare by.</summary>
    public static string Print(Bukti bukti) => Print(b => b.Baca(bukti));

    /// <summary>Which piece in the folder the row is about; -1 where it is there no more. A piece that another row says exactly is that row's.</summary>
    public int Locate(BuktiKerja ours, IReadOnlySet<string> said)
    {
        if (ours[index] is not null && (asal is null || IsUntouched(ours, index)))
        {
            return index;
        }

        return ours.FindPrint(AsalPrint) is var same and >= 0 ? same : ours[index] is { } changed && IsOurs(changed) ? index : ours.Find(IsOurs);

        bool IsOurs(Bukti bukti) => IsAkin(bukti) && !said.Contains(Print(bukti));
    }

    /// <summary>The fields the row changes.</summary>
    public IEnumerable<(BidangBukti Bidang, IsiTerbaca Isi, string? Asal)> ChangedFields()
    {
        foreach (var bidang in BidangBukti.Semua)
        {
            var before = asal?.Nilai(Baris.Alamat!, bidang.Id);
            if (Baris.Isi.FirstOrDefault(i => i.Bidang == bidang.Id) is { } isi && (asal is null ? isi.Nilai is not null : isi.Nilai != before))
            {
                yield return (bidang, isi, before);
            }
        }
    }

    /// <summary>The evidence with everything the row says.</summary>
    public Bukti ApplyTo(Bukti bukti) => BidangBukti.Semua.Aggregate(bukti, (b, bidang) => bidang.Tulis(b, Nilai(bidang.Id)));

    private bool IsAkin(Bukti bukti) =>
        (bukti.Jenis == Asal(BidangBukti.JenisId) && TeksLembar.Isi(bukti.Judul) == Asal(BidangBukti.JudulId))
        || (Asal("berkas") is { } berkas && TeksLembar.Isi(bukti.Berkas) == berkas);

    /// <summary>No value and an empty one differ; texts hold no control characters that could be taken for the separator.</summary>
    private static string Print(Func<BidangBukti, string?> read) => string.Join('\u001F', BidangBukti.Semua.Select(b => read(b) is { } value ? value + "\u001E" : string.Empty));

    private string? Asal(string bidang) => asal?.Nilai(Baris.Alamat!, bidang);

    /// <summary>What the row says; a cell that could not be read says what was handed out.</summary>
    private string? Nilai(string bidang) => Baris.Isi.FirstOrDefault(i => i.Bidang == bidang) is { } isi ? isi.Nilai : Asal(bidang);
}
