using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Tests.Assessments;

/// <summary>Small instruments and submissions to assess.</summary>
internal static class InstrumenContoh
{
    public static Instrumen Buat(IReadOnlyList<Tatanan> tatanan, IReadOnlyList<KategoriPenghargaan>? kategori = null, params Badan[] badan) => new()
    {
        Edisi = "uji",
        Nama = "Uji",
        TahunPenilaian = 2025,
        TahunData = [2023, 2024],
        Tatanan = tatanan,
        Kelembagaan = badan,
        Penghargaan = new() { Nama = "Uji", Kategori = kategori ?? [] },
    };

    public static Tatanan Tatanan(string kunci, params Indikator[] indikator) =>
        new() { Nomor = 1, Kunci = kunci, Nama = kunci, Indikator = indikator };

    public static Tatanan Tatanan(string kunci, int jumlah) =>
        Tatanan(kunci, [.. Enumerable.Range(1, jumlah).Select(n => Pilihan("i" + n))]);

    public static Indikator Pilihan(string kunci) => new()
    {
        Nomor = 1,
        Kunci = kunci,
        Nama = kunci,
        Ringkasan = kunci,
        Aturan = new() { Jenis = JenisAturan.Pilihan },
        Skala =
        [
            new() { Nilai = 100, Label = "baik" },
            new() { Nilai = 75, Label = "cukup" },
            new() { Nilai = 50, Label = "sedang" },
            new() { Nilai = 0, Label = "tidak ada" },
        ],
    };

    public static Indikator Turun(string kunci) => Pilihan(kunci) with
    {
        Satuan = "kasus",
        Aturan = new() { Jenis = JenisAturan.Tren, Arah = Arah.Turun },
        Skala =
        [
            new() { Nilai = 100, Label = "berkurang", Bila = "turun" },
            new() { Nilai = 50, Label = "tetap", Bila = "tetap" },
            new() { Nilai = 0, Label = "bertambah", Bila = "naik" },
        ],
    };

    public static KategoriPenghargaan Kategori(string kunci, int urutan, params (string Ukuran, decimal Nilai)[] syarat) => new()
    {
        Kunci = kunci,
        Nama = kunci,
        Urutan = urutan,
        Syarat = [.. syarat.Select(s => new Syarat { Ukuran = s.Ukuran, Nilai = s.Nilai, Satuan = "persen" })],
    };

    public static Usulan Usulan(params JawabanTatanan[] tatanan) => new()
    {
        Edisi = "uji",
        Daerah = new() { Jenis = JenisDaerah.Kota, Nama = "Uji", Provinsi = "Uji" },
        Tatanan = tatanan,
    };

    /// <summary>Answers a setting's indicators i1, i2, … with the options given; null leaves one out.</summary>
    public static JawabanTatanan Jawab(string kunci, params string?[] opsi) => new()
    {
        Kunci = kunci,
        Indikator =
        [
            .. opsi.Select((pilihan, n) => (pilihan, n)).Where(j => j.pilihan is not null)
                .Select(j => new Jawaban { Kunci = "i" + (j.n + 1), Opsi = new() { Mandiri = j.pilihan } }),
        ],
    };
}
