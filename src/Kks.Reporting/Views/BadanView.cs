using System.ComponentModel;
using Kks.Model.Assessments;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>A body of the programme with its answers (<i>badan</i>).</summary>
public sealed class BadanView
{
    private readonly PenilaianBadan _penilaian;

    private readonly ViewContext _context;

    internal BadanView(ViewContext context, PenilaianBadan penilaian)
    {
        _context = context;
        _penilaian = penilaian;
    }

    /// <summary>The number the edition prints.</summary>
    [Description("Nomor")]
    public int Nomor => _penilaian.Badan.Nomor;

    /// <summary>The key.</summary>
    [Description("Kunci, misalnya tim-pembina")]
    public string Kunci => _penilaian.Badan.Kunci;

    /// <summary>The name in the instrument.</summary>
    [Description("Nama menurut instrumen")]
    public string Nama => _penilaian.Badan.Nama;

    /// <summary>The local name, else the instrument's.</summary>
    [Description("Nama setempat")]
    public string NamaDaerah => _penilaian.Jawaban?.Nama ?? _penilaian.Badan.Nama;

    /// <summary>The chair.</summary>
    [Description("Ketua")]
    public string? Ketua => _penilaian.Jawaban?.Ketua;

    /// <summary>How many such bodies exist.</summary>
    [Description("Banyaknya badan")]
    public int? Jumlah => _penilaian.Jawaban?.Jumlah;

    /// <summary>The district's value, unrounded; null where it chose no option.</summary>
    [Description("Nilai mandiri, tidak dibulatkan; kosong bila belum ada opsi yang dipilih")]
    public decimal? Nilai => _penilaian.Kelengkapan.Terjawab > 0 ? _penilaian.Nilai.Mandiri : null;

    /// <summary>The value as text, two decimals.</summary>
    [Description("Nilai mandiri sebagai teks")]
    public string NilaiTeks => Text(Nilai);

    /// <summary>The decrees.</summary>
    [Description("Surat keputusan")]
    public IReadOnlyList<SkView> Sk => [.. (_penilaian.Jawaban?.Sk ?? []).Select(sk => new SkView(sk))];

    /// <summary>The work plans.</summary>
    [Description("Rencana kerja")]
    public IReadOnlyList<DokumenTahunanView> RencanaKerja =>
        [.. (_penilaian.Jawaban?.RencanaKerja ?? []).Select(dokumen => new DokumenTahunanView(dokumen))];

    /// <summary>The budgets.</summary>
    [Description("Anggaran")]
    public IReadOnlyList<AnggaranView> Anggaran =>
        [.. (_penilaian.Jawaban?.Anggaran ?? []).Select(anggaran => new AnggaranView(anggaran))];

    /// <summary>How many decrees there are.</summary>
    [Description("Banyaknya SK, menurut jumlah pada setiap baris")]
    public int JumlahSk => (_penilaian.Jawaban?.Sk ?? []).Sum(sk => sk.Jumlah);

    /// <summary>The data years without a work plan.</summary>
    [Description("Tahun data yang rencana kerjanya belum diisi")]
    public IReadOnlyList<int> TahunTanpaRencanaKerja => Without((_penilaian.Jawaban?.RencanaKerja ?? []).Select(dokumen => dokumen.Tahun));

    /// <summary>The data years without a budget.</summary>
    [Description("Tahun data yang anggarannya belum diisi")]
    public IReadOnlyList<int> TahunTanpaAnggaran => Without((_penilaian.Jawaban?.Anggaran ?? []).Select(anggaran => anggaran.Tahun));

    /// <summary>The office.</summary>
    [Description("Sekretariat")]
    public SekretariatView? Sekretariat => _penilaian.Jawaban?.Sekretariat is { } sekretariat ? new SekretariatView(sekretariat) : null;

    /// <summary>The items.</summary>
    [Description("Butir penilaian")]
    public IReadOnlyList<IndikatorView> Indikator { get => field ??= [.. _penilaian.Indikator.Select(indikator => new IndikatorView(_context, indikator, Nomor, "butir"))]; }

    /// <summary>How complete the answers are.</summary>
    [Description("Kelengkapan jawaban")]
    public KelengkapanView Kelengkapan => new(_penilaian.Kelengkapan);

    /// <summary>The province's value as text; a dash where it judged nothing here.</summary>
    [Description("Nilai provinsi sebagai teks; tanda pisah bila provinsi belum menilai badan ini")]
    public string NilaiProvinsiTeks => Text(_penilaian.Nilai.Provinsi);

    /// <summary>The national verifiers' value as text; a dash where they judged nothing here.</summary>
    [Description("Nilai pusat sebagai teks; tanda pisah bila pusat belum menilai badan ini")]
    public string NilaiPusatTeks => Text(_penilaian.Nilai.Pusat);

    /// <summary>The photos that have a file to show, the office's own once.</summary>
    [Description("Jumlah foto yang dapat ditampilkan, foto sekretariat dihitung sekali")]
    public int JumlahGambar => Indikator.SelectMany(indikator => indikator.Gambar).Select(foto => foto.Berkas).Append(Sekretariat?.Foto).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    private static string Text(decimal? value) => value is { } known ? Angka.Fixed(known, Pembulatan.Digit) : "–";

    private IReadOnlyList<int> Without(IEnumerable<int> years) => [.. _context.Instrumen.TahunData.Except(years)];
}
