using System.Globalization;
using Kks.Model.Checks;
using Kks.Model.Data;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Checks;

/// <summary>A submission no checker objects to, confirmed in the field, and what is found when some of its text is replaced.</summary>
internal static class UsulanBersih
{
    public const string Katalog = """
        edisi: uji
        nama: Instrumen Uji
        tahunData: [2023, 2024]
        jenisBukti: [{kunci: laporan, nama: Laporan}, {kunci: daftar, nama: Daftar}, {kunci: sk, nama: SK}, {kunci: rencana-kerja, nama: Rencana kerja}, {kunci: foto, nama: Foto}]
        besaranBersama:
          - {kunci: pasar, nama: Seluruh pasar, penyebut: [{tatanan: pasar, indikator: ktr-pasar}, {tatanan: pasar, indikator: k3-pasar}, {tatanan: perkantoran, indikator: ukk-pasar}]}
          - {kunci: desa, nama: Seluruh desa, dataUmum: jumlahDesaKelurahan, penyebut: [{tatanan: perkantoran, indikator: sampah-desa}]}
        kelembagaan:
          - kunci: tim-pembina
            nama: Tim Pembina
            indikator:
              - {nomor: 1, kunci: sk, nama: SK, ringkasan: SK, aturan: {jenis: pilihan}, skala: [{nilai: 100, label: ada}, {nilai: 0, label: tidak ada}], bukti: [{jenis: sk, keterangan: SK}, {jenis: rencana-kerja, keterangan: Rencana, tahun: [2023, 2024]}]}
          - kunci: forum-kecamatan
            nama: Forum Kecamatan
            lingkup: kecamatan
            indikator:
              - {nomor: 1, kunci: sekretariat, nama: Sekretariat, ringkasan: Kantor, aturan: {jenis: pilihan}, skala: [{nilai: 100, label: ada}, {nilai: 0, label: tidak ada}], bukti: [{jenis: foto, keterangan: Foto}]}
        tatanan:
          - nomor: 1
            kunci: pasar
            nama: Pasar
            indikator:
              - nomor: 1
                kunci: ktr-pasar
                nama: Pasar KTR
                ringkasan: Pasar KTR
                satuan: persen
                pembilang: pasar KTR
                penyebut: seluruh pasar
                aturan: {jenis: tren-ambang, arah: naik, ambang: {banding: ">=", nilai: 50, satuan: persen}}
                skala: [{nilai: 100, label: naik dan cukup, bila: naik and memenuhi}, {nilai: 50, label: salah satu, bila: (naik and not memenuhi) or (turun and memenuhi)}, {nilai: 0, label: tidak, bila: turun and not memenuhi}]
                bukti: [{jenis: laporan, keterangan: Laporan}]
                validasiKepalaOpd: true
              - {nomor: 2, kunci: k3-pasar, nama: Pasar K3, ringkasan: K3, satuan: persen, pembilang: pasar K3, penyebut: seluruh pasar, aturan: {jenis: tren, arah: naik}, skala: [{nilai: 100, label: naik, bila: naik}, {nilai: 50, label: tetap, bila: tetap}, {nilai: 0, label: turun, bila: turun}]}
              - {nomor: 3, kunci: keracunan, nama: Keracunan, ringkasan: Keracunan, satuan: kasus, aturan: {jenis: tren, arah: turun}, skala: [{nilai: 100, label: turun, bila: turun}, {nilai: 0, label: naik, bila: naik or tetap}]}
          - nomor: 2
            kunci: perkantoran
            nama: Perkantoran
            indikator:
              - {nomor: 1, kunci: ukk-pasar, nama: Pos UKK, ringkasan: UKK, satuan: persen, pembilang: pasar ber-UKK, penyebut: seluruh pasar, aturan: {jenis: ambang, ambang: {banding: ">=", nilai: 30, satuan: persen}}, skala: [{nilai: 100, label: cukup, bila: memenuhi}, {nilai: 0, label: kurang, bila: not memenuhi}]}
              - {nomor: 2, kunci: sampah-desa, nama: Sampah desa, ringkasan: Sampah, satuan: persen, pembilang: desa, penyebut: seluruh desa, aturan: {jenis: ambang, ambang: {banding: ">=", nilai: 30, satuan: persen}}, skala: [{nilai: 100, label: cukup, bila: memenuhi}, {nilai: 0, label: kurang, bila: not memenuhi}]}
        penghargaan: {nama: Swasti Saba, kategori: [{kunci: padapa, nama: Padapa, urutan: 1}]}
        """;

    public const string Bersih = """
        edisi: uji
        daerah: {jenis: kabupaten, nama: Contoh, provinsi: Bali}
        dataUmum:
          ketuaTimPembina: Sekda
          namaForum: Forum Sehat
          ketuaForum: Ketua
          alamatForum: Jalan Satu
          alamatKantor: Jalan Dua
          jumlahKecamatan: 3
          kecamatanIkut: 2
          jumlahDesaKelurahan: 30
          desaKelurahanIkut: 20
        odf:
          - {tahun: 2023, jumlahKecamatan: 3, jumlahDesaKelurahan: 30, jumlahStopBabs: 25}
          - {tahun: 2024, jumlahKecamatan: 3, jumlahDesaKelurahan: 30, jumlahStopBabs: 29}
        perangkatDaerah:
          - {kunci: dinas-pasar, nama: Dinas Pasar, kepala: {jabatan: Kepala Dinas, nama: Nama Kepala}}
          - {kunci: bappeda, nama: Bappeda}
        kelembagaan:
          - kunci: tim-pembina
            jumlah: 1
            sk: [{nomor: 1/2022, tanggal: 2022-03-01, berlakuSampai: 2026-12-31}]
            rencanaKerja: [{tahun: 2023, memuatTarget: true}, {tahun: 2024, memuatTarget: true}]
            indikator:
              - {kunci: sk, opsi: {mandiri: 100}, narasi: SK masih berlaku., perangkatDaerah: bappeda, periksaLapangan: {tanggal: 2025-03-04, oleh: Provinsi, sesuai: true}}
          - kunci: forum-kecamatan
            jumlah: 2
            sk: [{tanggal: 2022-05-01, jumlah: 2}]
            rencanaKerja: [{tahun: 2023, jumlah: 2}, {tahun: 2024, jumlah: 2}]
            sekretariat: {alamat: Kantor camat, koordinat: {lintang: -8.5, bujur: 115.4}, jumlah: 2, foto: kantor.jpg, tanggal: 2024-03-06}
            indikator:
              - {kunci: sekretariat, opsi: {mandiri: 100}, narasi: Dua kantor., perangkatDaerah: bappeda, periksaLapangan: {tanggal: 2025-03-04, oleh: Provinsi, sesuai: true}}
        tatanan:
          - kunci: pasar
            indikator:
              - kunci: ktr-pasar
                opsi: {mandiri: 100, provinsi: 100}
                capaian:
                  - {tahun: 2023, target: 40, nilai: 42.86, pembilang: 12, penyebut: 28}
                  - {tahun: 2024, target: 60, nilai: 64.29, pembilang: 18, penyebut: 28}
                narasi: Naik dari 12 menjadi 18 dari 28 pasar (64,29%).
                perangkatDaerah: dinas-pasar
                bukti:
                  - {jenis: laporan, judul: Laporan KTR, tahunData: [2023, 2024], ditandatangani: true, distempel: true, daftarPenyebut: true}
                periksaLapangan: {tanggal: 2025-03-05, oleh: Provinsi, sesuai: true}
              - kunci: k3-pasar
                opsi: {mandiri: 100}
                capaian:
                  - {tahun: 2023, target: 40, nilai: 50, pembilang: 14, penyebut: 28}
                  - {tahun: 2024, target: 60, nilai: 53.57, pembilang: 15, penyebut: 28}
                narasi: Naik dari 50 menjadi 53,57 persen.
                perangkatDaerah: bappeda
                bukti: [{jenis: daftar, judul: Daftar pasar, tahunData: [2023, 2024]}]
                periksaLapangan: {tanggal: 2025-03-05, oleh: Provinsi, sesuai: true}
              - kunci: keracunan
                opsi: {mandiri: 100}
                capaian: [{tahun: 2023, target: 3, nilai: 4}, {tahun: 2024, target: 2, nilai: 2}]
                narasi: Turun menjadi dua kasus.
                perangkatDaerah: bappeda
                periksaLapangan: {tanggal: 2025-03-05, oleh: Provinsi, sesuai: true}
          - kunci: perkantoran
            indikator:
              - kunci: ukk-pasar
                opsi: {mandiri: 100}
                capaian: [{tahun: 2023, target: 30, nilai: 35.71, pembilang: 10, penyebut: 28}, {tahun: 2024, target: 30, nilai: 39.29, pembilang: 11, penyebut: 28}]
                narasi: Sebelas dari 28 pasar berpos UKK.
                perangkatDaerah: bappeda
                bukti: [{jenis: daftar, judul: Daftar pos UKK, tahunData: [2023, 2024], periksaLapangan: {tanggal: 2025-03-06, oleh: Provinsi, sesuai: true}}]
              - kunci: sampah-desa
                opsi: {mandiri: 100}
                capaian: [{tahun: 2023, target: 30, nilai: 40, pembilang: 12, penyebut: 30}, {tahun: 2024, target: 30, nilai: 50, pembilang: 15, penyebut: 30}]
                narasi: 15 dari 30 desa memilah sampah, 50 persen.
                perangkatDaerah: bappeda
                bukti: [{jenis: daftar, judul: Daftar desa, tahunData: [2023, 2024]}]
                periksaLapangan: {tanggal: 2025-03-05, oleh: Provinsi, sesuai: true}
        """;

    public static Instrumen Instrumen { get; } = InstrumenReader.Read("katalog.yaml", Katalog).Value!;

    public static HasilPemeriksaan Periksa(string yaml, string language = "id-ID", params IPemeriksa[] tambahan)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var data = DataReader.Read<Usulan>("u.yaml", yaml, new DataReaderOptions { Culture = culture });
        var validasi = new UsulanValidator(new UsulanValidatorOptions { Culture = culture }).Validate(data, Instrumen);
        return new PemeriksaUsulan(new() { Culture = culture }, tambahan).Periksa(validasi);
    }

    /// <summary>The clean data after a replacement; <c>\n</c> stands for a line break.</summary>
    public static string Ganti(string old, string replacement, string? data = null)
    {
        data ??= Bersih;
        Assert.Contains(old, data, StringComparison.Ordinal);
        var at = data.IndexOf(old, StringComparison.Ordinal);
        return data.Remove(at, old.Length).Insert(at, replacement);
    }

    public static string Teks(HasilPemeriksaan hasil) =>
        string.Join('\n', hasil.Temuan.Select(t => $"{t.Diagnosa} [{t.Kelompok.ToString().ToLowerInvariant()}, {t.Tatanan ?? t.Badan ?? "-"}, {t.Nomor?.ToString(CultureInfo.InvariantCulture) ?? "-"}, {t.PerangkatDaerah ?? "-"}]"));
}
