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

    /// <summary>The district's value, unrounded.</summary>
    [Description("Nilai mandiri, tidak dibulatkan")]
    public decimal? Nilai => _penilaian.Nilai.Mandiri;

    /// <summary>The value as text, two decimals.</summary>
    [Description("Nilai mandiri sebagai teks")]
    public string NilaiTeks => Nilai is { } nilai ? Angka.Fixed(nilai, Pembulatan.Digit) : "–";

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

    /// <summary>The office.</summary>
    [Description("Sekretariat")]
    public SekretariatView? Sekretariat => _penilaian.Jawaban?.Sekretariat is { } sekretariat ? new SekretariatView(sekretariat) : null;

    /// <summary>The items.</summary>
    [Description("Butir penilaian")]
    public IReadOnlyList<IndikatorView> Indikator { get => field ??= [.. _penilaian.Indikator.Select(indikator => new IndikatorView(_context, indikator, Nomor))]; }
}
