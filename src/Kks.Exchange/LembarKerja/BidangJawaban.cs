using System.Globalization;
using Kks.Exchange.Workbooks;
using Kks.Model.Data;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>One thing a worksheet asks of an answer: its value in one spelling, and the answer with another value.</summary>
/// <param name="Id">The name in the hidden first row, for example <c>capaian.2024.target</c>.</param>
/// <param name="Judul">The head of its column.</param>
/// <param name="Jenis">How its cells are read.</param>
/// <param name="Baca">The value; null where there is none.</param>
/// <param name="Tulis">The answer with the value.</param>
internal sealed record BidangJawaban(
    string Id,
    string Judul,
    JenisBidang Jenis,
    Func<Indikator, Jawaban, string?> Baca,
    Func<Jawaban, string?, Jawaban> Tulis)
{
    /// <summary>The name of the option's field.</summary>
    public const string OpsiId = "opsi.mandiri";

    /// <summary>The name of the agency's field.</summary>
    public const string PerangkatId = "perangkatDaerah";

    private static readonly BidangJawaban Opsi = new(
        OpsiId,
        "Opsi yang dipilih",
        JenisBidang.Opsi,
        (indikator, j) => TeksLembar.Isi(j.Opsi.Mandiri) is { } nama ? DaftarPilihan.Opsi(indikator).Nama(nama) ?? nama : null,
        (j, nilai) => j with { Opsi = j.Opsi with { Mandiri = nilai } });

    private static readonly BidangJawaban Narasi =
        new("narasi", "Narasi", JenisBidang.Teks, (_, j) => TeksLembar.Isi(j.Narasi), (j, nilai) => j with { Narasi = nilai });

    private static readonly BidangJawaban Catatan =
        new("catatan", "Catatan", JenisBidang.Teks, (_, j) => TeksLembar.Isi(j.Catatan), (j, nilai) => j with { Catatan = nilai });

    private static readonly BidangJawaban Tanggapan =
        new("tanggapan", "Tanggapan atas catatan", JenisBidang.Teks, (_, j) => TeksLembar.Isi(j.Tanggapan), (j, nilai) => j with { Tanggapan = nilai });

    private static readonly BidangJawaban Perangkat =
        new(PerangkatId, "Perangkat daerah", JenisBidang.PerangkatDaerah, (_, j) => TeksLembar.Isi(j.PerangkatDaerah), (j, nilai) => j with { PerangkatDaerah = nilai });

    private static readonly BidangJawaban Acuan = new(
        "ambang.nilai",
        "Nilai acuan",
        JenisBidang.Acuan,
        (_, j) => Teks(j.Ambang?.Nilai),
        (j, nilai) => j with { Ambang = nilai is null ? null : (j.Ambang ?? new AmbangAcuan { Nilai = 0 }) with { Nilai = Angka(nilai)!.Value } });

    private static readonly BidangJawaban SumberAcuan = new(
        "ambang.sumber",
        "Sumber nilai acuan",
        JenisBidang.Teks,
        (_, j) => TeksLembar.Isi(j.Ambang?.Sumber),
        (j, nilai) => j.Ambang is null ? j : j with { Ambang = j.Ambang with { Sumber = nilai } });

    /// <summary>Everything asked, in the order of the columns; a later field may need an earlier one's value to be there.</summary>
    /// <param name="tahun">The data years.</param>
    /// <param name="acuan">Whether an outside threshold is asked.</param>
    public static IReadOnlyList<BidangJawaban> Semua(IEnumerable<int> tahun, bool acuan) =>
        [Opsi, .. tahun.SelectMany(Tahunan), Narasi, .. acuan ? [Acuan, SumberAcuan] : Array.Empty<BidangJawaban>(), Catatan, Tanggapan, Perangkat];

    /// <summary>The field of a name; null where there is none.</summary>
    public static BidangJawaban? Cari(string id)
    {
        if (id.Split('.') is ["capaian", { Length: 4 } text, _] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun))
        {
            return Tahunan(tahun).FirstOrDefault(b => b.Id == id);
        }

        return Semua([], acuan: true).FirstOrDefault(b => b.Id == id);
    }

    private static IEnumerable<BidangJawaban> Tahunan(int tahun)
    {
        yield return Tahunan(tahun, "target", "Target", JenisBidang.Capaian, c => c.Target, (c, n) => c with { Target = n });
        yield return Tahunan(tahun, "nilai", "Capaian", JenisBidang.Capaian, c => c.Nilai, (c, n) => c with { Nilai = n });
        yield return Tahunan(tahun, "pembilang", "Pembilang", JenisBidang.Pembilang, c => c.Pembilang, (c, n) => c with { Pembilang = n });
        yield return Tahunan(tahun, "penyebut", "Penyebut", JenisBidang.Pembilang, c => c.Penyebut, (c, n) => c with { Penyebut = n });
    }

    private static BidangJawaban Tahunan(int tahun, string nama, string judul, JenisBidang jenis, Func<Capaian, decimal?> baca, Func<Capaian, decimal?, Capaian> tulis) => new(
        string.Create(CultureInfo.InvariantCulture, $"capaian.{tahun:0000}.{nama}"),
        string.Create(CultureInfo.InvariantCulture, $"{judul} {tahun}"),
        jenis,
        (_, j) => j.Capaian.FirstOrDefault(c => c.Tahun == tahun) is { } capaian ? Teks(baca(capaian)) : null,
        (j, nilai) => j with { Capaian = Ganti(j.Capaian, tahun, c => tulis(c, Angka(nilai))) });

    /// <summary>The year's numbers changed in their place; a new year stands in order, a year left without numbers goes.</summary>
    private static List<Capaian> Ganti(IReadOnlyList<Capaian> capaian, int tahun, Func<Capaian, Capaian> ubah)
    {
        var list = capaian.ToList();
        var at = list.FindIndex(c => c.Tahun == tahun);
        var baru = ubah(at < 0 ? new Capaian { Tahun = tahun } : list[at]);
        if (at >= 0)
        {
            list.RemoveAt(at);
        }

        if (baru != new Capaian { Tahun = tahun })
        {
            list.Insert(at >= 0 ? at : list.TakeWhile(c => c.Tahun < tahun).Count(), baru);
        }

        return list;
    }

    private static string? Teks(decimal? number) => number is { } n ? SpokenNumber.Canonical((double)n) : null;

    private static decimal? Angka(string? text) => text is null ? null : NumberText.Parse(text);
}
