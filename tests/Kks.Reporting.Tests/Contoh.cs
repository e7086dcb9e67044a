using Kks.Model.Submissions;

namespace Kks.Reporting.Tests;

/// <summary>A submission in which every field there is holds something, each text different from all others.</summary>
internal static class Contoh
{
    public static Usulan Lengkap { get; } = new()
    {
        Edisi = "2025",
        Ilustrasi = "Angka dalam dokumen ini hanya ilustrasi.",
        Daerah = new Daerah
        {
            Kode = "51.05",
            Jenis = JenisDaerah.Kabupaten,
            Nama = "Contoh Raya",
            Provinsi = "Bali Contoh",
            IbuKota = "Kota Awal",
            KepalaDaerah = Official("Bupati Contoh Raya", "Kepala Utama", "Plh."),
            Lambang = "lambang.png",
            KeteranganLambang = "Lambang daerah contoh",
            LambangKop = "lambang-kop.png",
            KeteranganLambangKop = "Lambang kop contoh",
        },
        Target = "wiwerda",
        DataUmum = new DataUmum
        {
            KetuaTimPembina = "Ketua Pembina A",
            NamaForum = "Forum Sehat B",
            KetuaForum = "Ketua Forum C",
            AlamatForum = "Jalan Forum 1",
            AlamatKantor = "Jalan Kantor 2",
            LuasWilayah = 315.25m,
            JumlahPenduduk = 214_012,
            JumlahKecamatan = 4,
            KecamatanIkut = 3,
            JumlahDesaKelurahan = 59,
            DesaKelurahanIkut = 41,
            Kecamatan = [new Kecamatan { Nama = "Kecamatan Satu", JumlahDesaKelurahan = 18 }, new Kecamatan { Nama = "Kecamatan Dua", JumlahDesaKelurahan = 13 }],
        },
        GambaranUmum = "Daerah ini terdiri atas **daratan** dan pulau.\n\nMata pencaharian utamanya pertanian[^1].\n\n[^1]: Menurut sensus.",
        Odf =
        [
            new OdfTahunan { Tahun = 2023, JumlahKecamatan = 4, JumlahDesaKelurahan = 59, JumlahStopBabs = 55 },
            new OdfTahunan { Tahun = 2024, JumlahKecamatan = 4, JumlahDesaKelurahan = 59, JumlahStopBabs = 58 },
        ],
        Riwayat = [new RiwayatPenghargaan { Tahun = 2023, Kategori = "padapa" }],
        PerangkatDaerah =
        [
            new PerangkatDaerah { Kunci = "dinkes", Nama = "Dinas Kesehatan Contoh", Kepala = Official("Kepala Dinas Kesehatan Contoh", "Pejabat Satu", "Plt."), Tenggat = new DateOnly(2025, 6, 30) },
            new PerangkatDaerah { Kunci = "disdag", Nama = "Dinas Perdagangan Contoh", Kepala = Official("Kepala Dinas Perdagangan Contoh", "Pejabat Dua") },
        ],
        Kelembagaan =
        [
            new JawabanBadan
            {
                Kunci = "tim-pembina",
                Nama = "Tim Pembina Setempat",
                Ketua = "Ketua Tim D",
                Jumlah = 1,
                Sk =
                [
                    new SuratKeputusan
                    {
                        Nomor = "188.45/77/2022", Tanggal = new DateOnly(2022, 6, 7), Tentang = "Pembentukan Tim Pembina",
                        BerlakuSampai = new DateOnly(2026, 12, 31), Jumlah = 2, Berkas = "sk-tim.pdf",
                    },
                ],
                RencanaKerja = [new DokumenTahunan { Tahun = 2023, Judul = "Rencana Kerja Tim", MemuatTarget = true, Jumlah = 3, Berkas = "renja.pdf" }],
                Anggaran = [new AnggaranTahunan { Tahun = 2024, Nilai = 123_456_789, Sumber = "APBD Contoh", Berkas = "anggaran.pdf" }],
                Sekretariat = new Sekretariat
                {
                    Alamat = "Jalan Sekretariat 3", Koordinat = new Koordinat { Lintang = -8.61m, Bujur = 115.31m }, Jumlah = 5,
                    Foto = "sekretariat.jpg", Tanggal = new DateOnly(2024, 4, 5),
                },
                Indikator =
                [
                    new Jawaban
                    {
                        Kunci = "sk", Opsi = new OpsiDiklaim { Mandiri = "100", Provinsi = "100", Pusat = "0" }, Narasi = "Narasi SK tim.",
                        PerangkatDaerah = "dinkes", Catatan = "Catatan SK tim.", Ambang = new AmbangAcuan { Nilai = 3.5m, Sumber = "Sumber SK tim" },
                        Tanggapan = "Tanggapan SK tim.", Tenggat = new DateOnly(2025, 6, 12),
                        PeriksaLapangan = new PeriksaLapangan { Tanggal = new DateOnly(2025, 2, 3), Oleh = "Pemeriksa SK", Sesuai = true, Catatan = "SK asli terlihat." },
                        Sumber = new SumberIsian { Berkas = "Bappeda.xlsx", Lembar = "Kelembagaan", Sel = "F4", Waktu = new DateTime(2025, 2, 4, 9, 15, 0) },
                    },
                ],
            },
        ],
        Tatanan = [Pasar],
        Pengesahan = new Pengesahan
        {
            Tempat = "Kota Sah",
            Tanggal = new DateOnly(2025, 3, 17),
            Pejabat = [Official("Sekretaris Daerah Contoh", "Pejabat Tiga", "a.n.")],
        },
    };

    private static JawabanTatanan Pasar => new()
    {
        Kunci = "pasar",
        Pengantar = "Pasar rakyat dikelola *bersama* pedagang.",
        Indikator = [Full, .. Short],
        Inovasi = [new Inovasi { Nama = "Pasar Bersih Jumat", Uraian = "Pedagang membersihkan los setiap Jumat.", PerangkatDaerah = "disdag", Tahun = 2022 }],
        Kendala = ["Lahan parkir | terbatas.", "Air baku berkurang\n\n- saat kemarau"],
        TindakLanjut = ["Menambah tandon air.", "Menata ulang zona <basah>."],
    };

    // Texts with the signs that break tables, Markdown and XML, so that nothing is lost on the way.
    private static Jawaban Full => new()
    {
        Kunci = "ktr-pasar",
        Opsi = new OpsiDiklaim { Mandiri = "100", Provinsi = "50", Pusat = "0" },
        Capaian =
        [
            new Capaian { Tahun = 2023, Target = 45, Nilai = 50, Pembilang = 6, Penyebut = 12 },
            new Capaian { Tahun = 2024, Target = 55.5m, Nilai = 58.33m, Pembilang = 7, Penyebut = 12 },
        ],
        Ambang = new AmbangAcuan { Nilai = 52.75m, Sumber = "Renstra Contoh" },
        Narasi = "Tujuh pasar menerapkan **KTR** sejak 2022[^1].\n\n# Judul di dalam narasi\n\n| a | b |\n|---|---|\n| sel satu | sel dua |\n\n[^1]: Peraturan pasar.",
        PerangkatDaerah = "dinkes",
        Catatan = "Perlu dicek ulang: *tanda* <b> & | pipa @tbl:rekap {.kelas} $x$ [tautan](x)",
        Tanggapan = "Sudah dicek: *betul* | lengkap.",
        Tenggat = new DateOnly(2025, 6, 21),
        PeriksaLapangan = new PeriksaLapangan { Tanggal = new DateOnly(2025, 2, 6), Oleh = "Pemeriksa Pasar", Sesuai = true, Catatan = "Papan <KTR> ada." },
        Sumber = new SumberIsian { Berkas = "Disdag.xlsx", Lembar = "Tatanan 4", Sel = "H7", Waktu = new DateTime(2025, 2, 7, 10, 45, 0) },
        Bukti =
        [
            new Bukti
            {
                Jenis = "laporan", Judul = "Laporan KTR | pasar _rakyat_ <2024> & lainnya", Nomor = "440/12*3*", Tanggal = new DateOnly(2025, 1, 9),
                TahunData = [2023, 2024], Berkas = "ktr/laporan_akhir[1].pdf", Tautan = "https://contoh.go.id/a?b=1&c=2",
                Ditandatangani = true, Distempel = false, DaftarPenyebut = true,
                PeriksaLapangan = new PeriksaLapangan { Tanggal = new DateOnly(2025, 2, 8), Oleh = "Pemeriksa Laporan", Sesuai = false, Catatan = "Los 3 tanpa papan." },
            },
            new Bukti
            {
                Jenis = "foto", Judul = "Foto papan KTR", Berkas = "ktr/papan.png",
                Foto = new Foto
                {
                    Kegiatan = "Pemasangan papan KTR", Waktu = new DateTime(2024, 5, 14, 8, 30, 0), Lokasi = "Pasar Contoh\nLos 5",
                    Koordinat = new Koordinat { Lintang = -8.5376m, Bujur = 115.4028m }, Keterangan = "Papan di pintu masuk",
                },
            },
        ],
    };

    private static IEnumerable<Jawaban> Short =>
    [
        new Jawaban
        {
            Kunci = "regulasi-pasar-sehat", Opsi = new OpsiDiklaim { Mandiri = "100" }, PerangkatDaerah = "disdag",
            Bukti = [new Bukti { Jenis = "peraturan", Judul = "Perbup Pasar Sehat", Nomor = "9 Tahun 2021" }],
        },
        new Jawaban { Kunci = "regulasi-pkl", PerangkatDaerah = "disdag", Narasi = "Masih disusun." },
        new Jawaban
        {
            Kunci = "k3-pasar", Opsi = new OpsiDiklaim { Mandiri = "100" }, PerangkatDaerah = "disdag",
            Capaian = [new Capaian { Tahun = 2023, Nilai = 80 }, new Capaian { Tahun = 2024, Nilai = 60 }],
        },
        new Jawaban
        {
            Kunci = "air-bersih-pasar", Opsi = new OpsiDiklaim { Mandiri = "100" }, PerangkatDaerah = "dinkes",
            Capaian = [new Capaian { Tahun = 2023, Target = 70 }, new Capaian { Tahun = 2024, Target = 80, Nilai = 91.67m }],
        },
    ];

    private static Pejabat Official(string jabatan, string nama, string? selaku = null) => new()
    {
        Jabatan = jabatan, Nama = nama, Pangkat = "Pembina " + nama, Nip = nama.Length.ToString("D18", System.Globalization.CultureInfo.InvariantCulture), Selaku = selaku,
    };
}
