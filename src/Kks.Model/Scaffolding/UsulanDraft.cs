using System.Globalization;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Scaffolding;

/// <summary>Drafts <c>usulan.yaml</c>.</summary>
internal static class UsulanDraft
{
    public static string Write(Instrumen instrumen, Daerah daerah)
    {
        var yaml = new YamlDraft();
        yaml.Comment($"Usulan {instrumen.Nama}.");
        yaml.Comment("Baris yang diawali tanda pagar adalah keterangan atau contoh; hapus pagarnya untuk mengisi.");
        yaml.Text("edisi", instrumen.Edisi);
        yaml.Blank();
        WriteDaerah(yaml, daerah);
        yaml.Comment($"Kategori yang diusulkan: {string.Join(", ", instrumen.Penghargaan.Kategori.Select(k => k.Kunci))}");
        yaml.Comment("target: " + instrumen.Penghargaan.Kategori[0].Kunci);
        yaml.Blank();
        WriteDataUmum(yaml);
        WriteOdf(yaml, instrumen);
        WriteSignatures(yaml);
        return yaml.ToString();
    }

    private static void WriteDaerah(YamlDraft yaml, Daerah daerah)
    {
        yaml.Line("daerah:");
        if (daerah.Kode is { } kode)
        {
            yaml.Text("  kode", kode);
        }

        yaml.Line("  jenis: " + (daerah.Jenis == JenisDaerah.Kota ? "kota" : "kabupaten"));
        yaml.Text("  nama", daerah.Nama);
        yaml.Text("  provinsi", daerah.Provinsi);
        yaml.Comment("ibuKota: \"…\"", 2);
        yaml.Comment("lambang: lambang.png   # gambar di folder bukti, untuk sampul dan kop", 2);
        yaml.Comment("lambangKop: lambang-negara.png   # hanya bila kop surat kepala daerah memakai lambang lain", 2);
        yaml.Line("  kepalaDaerah:");
        yaml.Text("    jabatan", daerah.KepalaDaerah?.Jabatan ?? (daerah.Jenis == JenisDaerah.Kota ? "Wali Kota" : "Bupati"));
        yaml.Comment("nama: \"…\"", 4);
        yaml.Blank();
    }

    private static void WriteDataUmum(YamlDraft yaml)
    {
        yaml.Line("dataUmum: {}");
        foreach (var field in (string[])["ketuaTimPembina: \"…\"", "namaForum: \"…\"", "jumlahKecamatan: 0", "kecamatanIkut: 0", "jumlahDesaKelurahan: 0", "desaKelurahanIkut: 0"])
        {
            yaml.Comment(field, 2);
        }

        yaml.Blank();
        yaml.Comment("gambaranUmum: |");
        yaml.Comment("  Letak, luas, penduduk, dan keadaan umum daerah (Markdown).");
        yaml.Blank();
    }

    private static void WriteOdf(YamlDraft yaml, Instrumen instrumen)
    {
        if (instrumen.TahunData.Count == 0)
        {
            return;
        }

        yaml.Comment("Desa/kelurahan Stop BABS per tahun data.");
        yaml.Line("odf:");
        foreach (var tahun in instrumen.TahunData)
        {
            yaml.Line("  - tahun: " + tahun.ToString(CultureInfo.InvariantCulture));
            yaml.Comment("jumlahDesaKelurahan: 0", 4);
            yaml.Comment("jumlahStopBabs: 0", 4);
        }

        yaml.Blank();
    }

    private static void WriteSignatures(YamlDraft yaml)
    {
        yaml.Comment("Perangkat daerah yang menjawab; kuncinya dipakai pada jawaban.");
        yaml.Comment("perangkatDaerah:");
        yaml.Comment("  - kunci: dinkes");
        yaml.Comment("    nama: Dinas Kesehatan");
        yaml.Comment("    kepala: {jabatan: Kepala Dinas Kesehatan, nama: \"…\", pangkat: \"…\", nip: \"…\"}");
        yaml.Blank();
        yaml.Comment("pengesahan:");
        yaml.Comment("  tempat: \"…\"");
        yaml.Comment("  tanggal: 2025-08-25");
        yaml.Comment("  pejabat:");
        yaml.Comment("    - {jabatan: Ketua Tim Pembina, nama: \"…\"}");
    }
}
