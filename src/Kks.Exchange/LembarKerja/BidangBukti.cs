using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>One thing a worksheet asks of a piece of evidence.</summary>
/// <param name="Id">The name in the hidden first row.</param>
/// <param name="Judul">The head of its column.</param>
/// <param name="Lebar">The column's width in characters.</param>
/// <param name="Jenis">How its cells are read.</param>
/// <param name="Baca">The value in one spelling; null where there is none.</param>
/// <param name="Tulis">The evidence with the value.</param>
internal sealed record BidangBukti(
    string Id,
    string Judul,
    double Lebar,
    JenisBidang Jenis,
    Func<Bukti, string?> Baca,
    Func<Bukti, string?, Bukti> Tulis)
{
    public const string JenisId = "jenis";
    public const string JudulId = "judul";
    public const string IndikatorId = "indikator";

    /// <summary>Everything asked, in the order of the columns, behind the column of the indicator.</summary>
    public static IReadOnlyList<BidangBukti> Semua { get; } =
    [
        new(JenisId, "Jenis bukti", 14, JenisBidang.JenisBukti, b => TeksLembar.Isi(b.Jenis), (b, n) => b with { Jenis = n ?? string.Empty }),
        new(JudulId, "Judul bukti", 34, JenisBidang.Teks, b => TeksLembar.Isi(b.Judul), (b, n) => b with { Judul = n ?? string.Empty }),
        new("nomor", "Nomor", 18, JenisBidang.Teks, b => TeksLembar.Isi(b.Nomor), (b, n) => b with { Nomor = n }),
        new("tanggal", "Tanggal", 11, JenisBidang.Tanggal, b => b.Tanggal is { } t ? DateText.Format(t) : null, (b, n) => b with { Tanggal = n is null ? null : DateText.ParseDate(n) }),
        new("tahunData", "Tahun data", 10, JenisBidang.Tahun, b => Years(b.TahunData), (b, n) => b with { TahunData = Years(n) }),
        new("berkas", "Nama berkas (di folder bukti)", 22, JenisBidang.Teks, b => TeksLembar.Isi(b.Berkas), (b, n) => b with { Berkas = n }),
        new("tautan", "Tautan", 14, JenisBidang.Teks, b => TeksLembar.Isi(b.Tautan), (b, n) => b with { Tautan = n }),
        new("ditandatangani", "Ditanda-tangani", 9, JenisBidang.YaTidak, b => YaTidak(b.Ditandatangani), (b, n) => b with { Ditandatangani = YaTidak(n) }),
        new("distempel", "Distempel", 9.5, JenisBidang.YaTidak, b => YaTidak(b.Distempel), (b, n) => b with { Distempel = YaTidak(n) }),
        Foto("kegiatan", "Foto: kegiatan", 20, JenisBidang.Teks, f => TeksLembar.Isi(f.Kegiatan), (f, n) => f with { Kegiatan = n }),
        Foto("waktu", "Foto: tanggal dan jam", 15.5, JenisBidang.Waktu, f => Moment(f.Waktu), (f, n) => f with { Waktu = n is null ? null : DateText.ParseTime(n) }),
        Foto("lokasi", "Foto: tempat", 18, JenisBidang.Teks, f => TeksLembar.Isi(f.Lokasi), (f, n) => f with { Lokasi = n }),
        Foto("koordinat", "Foto: koordinat (lintang, bujur)", 17, JenisBidang.Koordinat, f => KoordinatLembar.Tulis(f.Koordinat), (f, n) => f with { Koordinat = n is null ? null : KoordinatLembar.Baca(n) }),
        Foto("keterangan", "Foto: keterangan", 18, JenisBidang.Teks, f => TeksLembar.Isi(f.Keterangan), (f, n) => f with { Keterangan = n }),
        new("daftarPenyebut", "Memuat daftar penyebut", 10, JenisBidang.YaTidak, b => YaTidak(b.DaftarPenyebut), (b, n) => b with { DaftarPenyebut = YaTidak(n) }),
    ];

    public static string? Years(IReadOnlyList<int> years) =>
        years.Count == 0 ? null : string.Join(", ", years.Select(y => y.ToString(CultureInfo.InvariantCulture)));

    private static BidangBukti Foto(string nama, string judul, double lebar, JenisBidang jenis, Func<Foto, string?> baca, Func<Foto, string?, Foto> tulis) => new(
        "foto." + nama,
        judul,
        lebar,
        jenis,
        b => b.Foto is { } foto ? baca(foto) : null,
        (b, n) => b.Foto is null && n is null ? b : b with { Foto = Kept(tulis(b.Foto ?? new Foto(), n)) });

    private static Foto? Kept(Foto foto) => foto == new Foto() ? null : foto;

    /// <summary>To the second, which is as fine as a cell shows.</summary>
    private static string? Moment(DateTime? time) =>
        time is { } t ? DateText.Format(new DateTime(t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Second)) : null;

    private static string? YaTidak(bool? value) => value switch
    {
        true => "ya",
        false => "tidak",
        _ => null,
    };

    private static bool? YaTidak(string? text) => text is null ? null : text == "ya";

    private static int[] Years(string? text) =>
        text is null ? [] : [.. text.Split(", ").Select(y => int.Parse(y, CultureInfo.InvariantCulture))];
}
