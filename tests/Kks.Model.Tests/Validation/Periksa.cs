using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Validation;

/// <summary>A complete submission and what is said when some of its text is replaced.</summary>
internal static class Periksa
{
    public const string Katalog = """
        edisi: uji
        nama: Instrumen Uji
        tahunData: [2023, 2024]
        jenisBukti:
          - {kunci: laporan, nama: Laporan}
          - {kunci: foto, nama: Foto}
          - {kunci: sk, nama: Surat keputusan}
        kelembagaan:
          - kunci: tim-pembina
            nama: Tim Pembina
            indikator:
              - nomor: 1
                kunci: sk
                nama: SK
                ringkasan: SK
                aturan: {jenis: pilihan}
                skala: [{nilai: 100, label: ada}, {nilai: 0, label: tidak ada}]
                bukti: [{jenis: sk, keterangan: SK}]
        tatanan:
          - nomor: 1
            kunci: pasar
            nama: Pasar
            indikator:
              - nomor: 1
                kunci: pasar-sehat
                nama: Pasar sehat
                ringkasan: Pasar sehat
                satuan: persen
                pembilang: pasar sehat
                penyebut: pasar
                aturan: {jenis: tren, arah: naik}
                skala: [{nilai: 100, label: naik, bila: naik}, {nilai: 50, label: tetap, bila: tetap}, {nilai: 0, label: turun, bila: turun}]
                bukti: [{jenis: laporan, keterangan: Laporan, tahun: [2023, 2024]}]
                validasiKepalaOpd: true
              - nomor: 2
                kunci: regulasi
                nama: Regulasi
                ringkasan: Regulasi
                aturan: {jenis: pilihan}
                skala: [{kunci: ya, label: Ya}, {kunci: tidak, label: Tidak}]
          - nomor: 2
            kunci: pariwisata
            nama: Pariwisata
            indikator:
              - nomor: 1
                kunci: angka-wisata
                nama: Angka wisata
                ringkasan: Angka
                satuan: kasus
                aturan: {jenis: ambang, ambang: {banding: ">=", acuan: target nasional}}
                skala: [{nilai: 100, label: ya, bila: memenuhi}, {nilai: 0, label: tidak, bila: not memenuhi}]
        penghargaan:
          nama: Swasti Saba
          kategori:
            - {kunci: padapa, nama: Padapa, urutan: 1}
            - {kunci: wiwerda, nama: Wiwerda, urutan: 2}
        """;

    public const string Lengkap = """
        edisi: uji
        daerah:
          kode: 51.05
          jenis: kabupaten
          nama: Contoh
          provinsi: Bali
          kepalaDaerah: {jabatan: Bupati, nip: 19700101 199503 1 001, selaku: Plt.}
        target: padapa
        dataUmum:
          luasWilayah: 315
          jumlahPenduduk: 200000
          jumlahKecamatan: 2
          kecamatanIkut: 2
          jumlahDesaKelurahan: 30
          desaKelurahanIkut: 20
          kecamatan: [{nama: Satu, jumlahDesaKelurahan: 12}, {nama: Dua, jumlahDesaKelurahan: 18}]
        odf:
          - {tahun: 2023, jumlahKecamatan: 2, jumlahDesaKelurahan: 30, jumlahStopBabs: 25}
          - {tahun: 2024, jumlahKecamatan: 2, jumlahDesaKelurahan: 30, jumlahStopBabs: 29}
        riwayat: [{tahun: 2023, kategori: padapa}]
        perangkatDaerah:
          - kunci: dinkes
            nama: Dinas Kesehatan
            kepala: {jabatan: Kepala Dinas}
        kelembagaan:
          - kunci: tim-pembina
            jumlah: 1
            sk: [{nomor: 1, tanggal: 2023-01-02, berlakuSampai: 2025-12-31, berkas: sk.pdf}]
            rencanaKerja: [{tahun: 2023}, {tahun: 2024}]
            anggaran: [{tahun: 2023, nilai: 1000000}, {tahun: 2024}]
            sekretariat: {alamat: Jalan Satu, koordinat: {lintang: -8.53, bujur: 115.4}, foto: pasar/foto.jpg}
            indikator: [{kunci: sk, opsi: {mandiri: 100}, narasi: Ada.}]
        tatanan:
          - kunci: pasar
            inovasi: [{nama: Pasar Bersih, perangkatDaerah: dinkes}]
            indikator:
              - kunci: pasar-sehat
                opsi: {mandiri: 100, provinsi: a}
                capaian:
                  - {tahun: 2023, target: 60, nilai: 50, pembilang: 5, penyebut: 10}
                  - {tahun: 2024, target: 60, nilai: 66.7, pembilang: 6, penyebut: 9}
                narasi: Naik.
                perangkatDaerah: dinkes
                bukti:
                  - {jenis: laporan, judul: Laporan, tahunData: [2023, 2024], ditandatangani: true, distempel: true, tautan: https://contoh.go.id/a}
                  - jenis: foto
                    judul: Foto
                    berkas: pasar/foto.jpg
                    foto: {kegiatan: Kerja bakti, waktu: 2024-05-01T08:00, lokasi: Pasar, koordinat: {lintang: -8.5, bujur: 115.4}}
              - {kunci: regulasi, opsi: {mandiri: ya}, narasi: Ada.}
          - kunci: pariwisata
            indikator:
              - kunci: angka-wisata
                opsi: {mandiri: 100}
                capaian: [{tahun: 2023, target: 1, nilai: 3}, {tahun: 2024, target: 1, nilai: 4}]
                ambang: {nilai: 3, sumber: Renstra}
                narasi: Ada.
        pengesahan: {tempat: Contoh, tanggal: 2025-08-25, pejabat: [{jabatan: Ketua}]}
        """;

    public static Instrumen Instrumen { get; } = DataReader.Read<Instrumen>("katalog.yaml", Katalog).Value!;

    public static UsulanValidationResult Data(string yaml, string language = "id-ID", IBuktiStore? bukti = null)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var data = DataReader.Read<Usulan>("u.yaml", yaml, new DataReaderOptions { Culture = culture });
        return new UsulanValidator(new UsulanValidatorOptions { Culture = culture, Bukti = bukti ?? NoBuktiStore.Instance }).Validate(data, Instrumen);
    }

    /// <summary>The diagnostics after a replacement, one per line, hints behind an arrow.</summary>
    public static string Ganti(string old, string replacement, IBuktiStore? bukti = null)
    {
        Assert.Contains(old, Lengkap, StringComparison.Ordinal);
        var at = Lengkap.IndexOf(old, StringComparison.Ordinal);
        return Text(Data(Lengkap.Remove(at, old.Length).Insert(at, replacement), bukti: bukti).Diagnostics);
    }

    public static string Text(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(d => d.Hint is null ? d.ToString() : $"{d} -> {d.Hint}"));
}
