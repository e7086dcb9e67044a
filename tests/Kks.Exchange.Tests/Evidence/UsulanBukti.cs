using System.Globalization;
using System.Text;
using Kks.Exchange.Evidence;
using Kks.Model.Checks;
using Kks.Model.Data;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>A submission with two photos and a report, without a fault in its evidence until one is put in.</summary>
internal sealed class UsulanBukti
{
    private const string Clean = """
        edisi: "2025"
        daerah: {jenis: kabupaten, nama: Klungkung, provinsi: Bali}
        kelembagaan:
          - kunci: forum
            sekretariat: {koordinat: {lintang: -8.5333, bujur: 115.4021}, foto: forum.jpg, tanggal: 2024-03-05}
            indikator:
              - kunci: sekretariat
                bukti:
                  - jenis: foto
                    judul: Sekretariat
                    berkas: forum.jpg
                    foto: {kegiatan: Sekretariat, waktu: 2024-03-05T10:10, lokasi: Semarapura, koordinat: {lintang: -8.5333, bujur: 115.4021}}
        tatanan:
          - kunci: pasar
            indikator:
              - kunci: ktr-pasar
                bukti:
                  - jenis: foto
                    judul: Penyuluhan
                    berkas: pasar/kie.jpg
                    foto: {kegiatan: Penyuluhan, waktu: 2024-04-24T07:10, lokasi: Pasar umum, koordinat: {lintang: -8.5381, bujur: 115.4070}}
                  - {jenis: laporan, judul: Laporan, berkas: pasar/laporan.pdf}
              - kunci: kie-pasar
                bukti:
                  - jenis: foto
                    judul: Pemilahan
                    berkas: pasar/pilah.jpg
                    foto: {kegiatan: Pemilahan, waktu: 2024-07-11T10:30, lokasi: Pasar umum, koordinat: {lintang: -8.5622, bujur: 115.4507}}
                  - {jenis: laporan, judul: Laporan kedua, berkas: pasar/kedua.pdf}
        """;

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal)
    {
        ["forum.jpg"] = Photo("kelembagaan/sekretariat-forum.jpg"),
        ["pasar/kie.jpg"] = Photo("pasar/kie-pasar.jpg"),
        ["pasar/pilah.jpg"] = Photo("pasar/sampah-3r.jpg"),
        ["pasar/laporan.pdf"] = BerkasContoh.Read("teks.pdf"),
        ["pasar/kedua.pdf"] = BerkasContoh.Read("pindaian-rapat.pdf"),
    };

    private string yaml = Clean;

    public bool CanSeek { get; init; } = true;

    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("id-ID");

    public PemeriksaanBuktiOptions Options { get; init; } = PemeriksaanBuktiOptions.Default;

    public static byte[] Photo(string name) => File.ReadAllBytes(Repository.PathOf("samples/klungkung-2025/bukti/" + name));

    /// <summary>A photo with a text in its EXIF block replaced by one of the same length.</summary>
    public static byte[] Altered(string name, string old, string replacement)
    {
        var text = Encoding.Latin1.GetString(Photo(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>A photo whose EXIF block no longer leads to the place.</summary>
    public static byte[] Placeless(string name) => Altered(name, "\x25\x88\x04\0", "\x26\x88\x04\0");

    /// <summary>A photo without its EXIF block.</summary>
    public static byte[] Bare(string name)
    {
        var photo = Photo(name);
        var at = photo.AsSpan().IndexOf("Exif\0\0"u8);
        photo[at] = (byte)'X';
        return photo;
    }

    public UsulanBukti With(string name, byte[] content)
    {
        files[name] = content;
        return this;
    }

    public UsulanBukti Without(string name)
    {
        files.Remove(name);
        return this;
    }

    public UsulanBukti Replace(string old, string replacement)
    {
        Assert.Contains(old, yaml, StringComparison.Ordinal);
        yaml = yaml.Replace(old, replacement, StringComparison.Ordinal);
        return this;
    }

    public LaporanBukti Report() => new PemeriksaBukti(Options).Laporkan(Validate(), Checking)!;

    /// <summary>What the checker adds where all checks of a submission run.</summary>
    public HasilPemeriksaan Check() => new PemeriksaUsulan(Checking, [new PemeriksaBukti(Options)]).Periksa(Validate());

    /// <summary>The findings, one a line: place, severity, code, message.</summary>
    public string Findings() => string.Join('\n', Report().Temuan.Select(t => t.Diagnosa.ToString()));

    public IReadOnlyList<string> Codes() => [.. Report().Temuan.Select(t => t.Diagnosa.Code)];

    /// <summary>What a checker sees where the evidence is kept somewhere else.</summary>
    public KonteksPemeriksaan Context(IBuktiStore store)
    {
        var data = DataReader.Read<Usulan>("u.yaml", yaml);
        return new KonteksPemeriksaan(data.Value!, KatalogInstrumen.Bawaan.Cari("2025")!, data.Source, Checking with { Bukti = store });
    }

    private PemeriksaanOptions Checking => new() { Bukti = Store, Culture = Culture };

    private MemoryBuktiStore Store => new(files, CanSeek);

    private UsulanValidationResult Validate()
    {
        var data = DataReader.Read<Usulan>("u.yaml", yaml);
        Assert.Empty(data.Diagnostics);
        return new UsulanValidator(new UsulanValidatorOptions { Bukti = Store, Culture = Culture }).Validate(data, KatalogInstrumen.Bawaan);
    }
}
