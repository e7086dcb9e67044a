using System.ComponentModel;
using Kks.Model.Assessments;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>A setting with its answers (<i>tatanan</i>).</summary>
public sealed class TatananView
{
    private readonly PenilaianTatanan _penilaian;

    private readonly ViewContext _context;

    internal TatananView(ViewContext context, PenilaianTatanan penilaian)
    {
        _context = context;
        _penilaian = penilaian;
    }

    /// <summary>The number the edition prints.</summary>
    [Description("Nomor tatanan")]
    public int Nomor => _penilaian.Tatanan.Nomor;

    /// <summary>The key.</summary>
    [Description("Kunci tatanan, misalnya pasar")]
    public string Kunci => _penilaian.Tatanan.Kunci;

    /// <summary>The full name.</summary>
    [Description("Nama lengkap")]
    public string Nama => _penilaian.Tatanan.Nama;

    /// <summary>What a sentence calls it: the name with the word <c>Tatanan</c> before it, unless it begins with that word.</summary>
    [Description("Nama dengan kata Tatanan di depannya, untuk kalimat")]
    public string Sebutan => Nama.StartsWith("Tatanan ", StringComparison.OrdinalIgnoreCase) ? Nama : "Tatanan " + Nama;

    /// <summary>The short name, else the full one.</summary>
    [Description("Nama pendek")]
    public string NamaPendek => _penilaian.Tatanan.NamaPendek ?? _penilaian.Tatanan.Nama;

    /// <summary>Whether the district takes part in it.</summary>
    [Description("Apakah daerah mengikuti tatanan ini")]
    public bool Diikuti => _penilaian.Diikuti;

    /// <summary>Whether the district sent answers for it, even without an option.</summary>
    [Description("Apakah daerah menyampaikan jawaban untuk tatanan ini, walau opsinya belum dipilih")]
    public bool Dijawab => _penilaian.Jawaban is not null;

    /// <summary>The district's value, unrounded; null where it chose no option, for a 0 nobody claimed is not printed.</summary>
    [Description("Nilai mandiri, tidak dibulatkan; kosong bila belum ada opsi yang dipilih")]
    public decimal? Nilai => _penilaian.Diikuti ? _penilaian.Nilai.Mandiri : null;

    /// <summary>The province's value.</summary>
    [Description("Nilai provinsi")]
    public decimal? NilaiProvinsi => _penilaian.Nilai.Provinsi;

    /// <summary>The national verifiers' value.</summary>
    [Description("Nilai pusat")]
    public decimal? NilaiPusat => _penilaian.Nilai.Pusat;

    /// <summary>The district's value as text, two decimals.</summary>
    [Description("Nilai mandiri sebagai teks, dua desimal")]
    public string NilaiTeks => Text(Nilai);

    /// <summary>How many indicators the province judged.</summary>
    [Description("Banyaknya indikator yang sudah dinilai provinsi")]
    public int DinilaiProvinsi => _penilaian.Indikator.Count(indikator => indikator.Opsi.Provinsi is not null);

    /// <summary>How many indicators the national verifiers judged.</summary>
    [Description("Banyaknya indikator yang sudah dinilai pusat")]
    public int DinilaiPusat => _penilaian.Indikator.Count(indikator => indikator.Opsi.Pusat is not null);

    /// <summary>The province's value as text; a dash where it judged nothing here.</summary>
    [Description("Nilai provinsi sebagai teks; tanda pisah bila provinsi belum menilai tatanan ini")]
    public string NilaiProvinsiTeks => Text(NilaiProvinsi);

    /// <summary>The national verifiers' value as text; a dash where they judged nothing here.</summary>
    [Description("Nilai pusat sebagai teks; tanda pisah bila pusat belum menilai tatanan ini")]
    public string NilaiPusatTeks => Text(NilaiPusat);

    /// <summary>The sum of the values of the options chosen.</summary>
    [Description("Jumlah nilai opsi yang dipilih")]
    public decimal JumlahNilai => _penilaian.Indikator.Sum(indikator => indikator.Nilai.Mandiri ?? 0);

    /// <summary>The indicators in the instrument's order.</summary>
    [Description("Indikator menurut urutan instrumen")]
    public IReadOnlyList<IndikatorView> Indikator { get => field ??= [.. _penilaian.Indikator.Select(indikator => new IndikatorView(_context, indikator, Nomor))]; }

    /// <summary>The introduction, Markdown.</summary>
    [Description("Pengantar (Markdown)")]
    public string? Pengantar => _penilaian.Jawaban?.Pengantar;

    /// <summary>The innovations.</summary>
    [Description("Inovasi")]
    public IReadOnlyList<InovasiView> Inovasi =>
        [.. (_penilaian.Jawaban?.Inovasi ?? []).Select(inovasi => new InovasiView(_context, inovasi))];

    /// <summary>The obstacles, Markdown each.</summary>
    [Description("Kendala (Markdown)")]
    public IReadOnlyList<string> Kendala => _penilaian.Jawaban?.Kendala ?? [];

    /// <summary>What will be done, Markdown each.</summary>
    [Description("Tindak lanjut (Markdown)")]
    public IReadOnlyList<string> TindakLanjut => _penilaian.Jawaban?.TindakLanjut ?? [];

    /// <summary>The agencies that answer here, in the order of the submission.</summary>
    [Description("Perangkat daerah yang menjawab tatanan ini")]
    public IReadOnlyList<PerangkatDaerahView> PerangkatDaerah => _context.AgenciesOf(_penilaian);

    /// <summary>How complete the answers are.</summary>
    [Description("Kelengkapan jawaban")]
    public KelengkapanView Kelengkapan => new(_penilaian.Kelengkapan);

    /// <summary>How many indicators have which value, best first.</summary>
    [Description("Banyaknya indikator per nilai, terbaik lebih dahulu")]
    public IReadOnlyList<RincianNilaiView> RincianNilai => RincianNilaiView.From(_penilaian.Indikator);

    /// <summary>The number of pieces of evidence.</summary>
    [Description("Jumlah bukti")]
    public int JumlahBukti => _penilaian.Indikator.Sum(indikator => indikator.Jawaban?.Bukti.Count ?? 0);

    /// <summary>The number of photos that have a file to show.</summary>
    [Description("Jumlah foto yang dapat ditampilkan")]
    public int JumlahGambar => Indikator.Sum(indikator => indikator.Gambar.Count);

    /// <summary>The number of photos.</summary>
    [Description("Jumlah foto")]
    public int JumlahFoto => _penilaian.Indikator.Sum(indikator => indikator.Jawaban?.Bukti.Count(ViewContext.IsPhoto) ?? 0);

    private static string Text(decimal? value) => value is { } known ? Angka.Fixed(known, Pembulatan.Digit) : "–";
}
