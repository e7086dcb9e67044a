using System.ComponentModel;
using Kks.Model.Assessments;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>The assessment (<i>penilaian</i>).</summary>
public sealed class PenilaianView
{
    private readonly ViewContext _context;

    internal PenilaianView(ViewContext context)
    {
        _context = context;
    }

    /// <summary>The mean of the settings' values, unrounded, one without an option counting 0; null where none has one.</summary>
    [Description("Rerata nilai tatanan, tidak dibulatkan; kosong bila belum ada opsi yang dipilih")]
    public decimal? Rerata => _context.Penilaian.Kelengkapan.Terjawab > 0 ? _context.Penilaian.Rerata.Mandiri : null;

    /// <summary>The mean as text, two decimals.</summary>
    [Description("Rerata nilai tatanan sebagai teks")]
    public string RerataTeks => Text(Rerata);

    /// <summary>The value of the institutions, unrounded; null where no item has an option.</summary>
    [Description("Nilai kelembagaan, tidak dibulatkan; kosong bila belum ada opsi yang dipilih")]
    public decimal? NilaiKelembagaan => _context.Penilaian.Kelembagaan.Kelengkapan.Terjawab > 0 ? _context.Penilaian.Kelembagaan.Nilai.Mandiri : null;

    /// <summary>The value of the institutions as text.</summary>
    [Description("Nilai kelembagaan sebagai teks")]
    public string NilaiKelembagaanTeks => Text(NilaiKelembagaan);

    /// <summary>The share of open-defecation-free villages in the last year given.</summary>
    [Description("Persentase Stop BABS tahun terakhir")]
    public decimal? PersenOdf => _context.Penilaian.OdfTerakhir?.Persen;

    /// <summary>The share as text.</summary>
    [Description("Persentase Stop BABS sebagai teks")]
    public string PersenOdfTeks => PersenOdf is { } persen ? Angka.Percent(Pembulatan.Tampil(persen)) : "belum diisi";

    /// <summary>The highest category the district's own figures support.</summary>
    [Description("Kategori tertinggi yang didukung angka daerah")]
    public string? Kategori => _context.Penilaian.Penghargaan.Mandiri?.Kategori?.Nama;

    /// <summary>The category applied for, judged; null where the district names none.</summary>
    [Description("Kategori yang dituju beserta syaratnya")]
    public KategoriView? Dituju => _context.Penilaian.Penghargaan.Mandiri?.Dituju is { } hasil ? new KategoriView(hasil) : null;

    /// <summary>How many indicators of all settings the province judged.</summary>
    [Description("Banyaknya indikator semua tatanan yang sudah dinilai provinsi")]
    public int DinilaiProvinsi => Tatanan.Sum(tatanan => tatanan.DinilaiProvinsi);

    /// <summary>How many indicators of all settings the national verifiers judged.</summary>
    [Description("Banyaknya indikator semua tatanan yang sudah dinilai pusat")]
    public int DinilaiPusat => Tatanan.Sum(tatanan => tatanan.DinilaiPusat);

    /// <summary>All categories judged, lowest first.</summary>
    [Description("Semua kategori beserta syaratnya")]
    public IReadOnlyList<KategoriView> PerKategori =>
        [.. (_context.Penilaian.Penghargaan.Mandiri?.PerKategori ?? []).Select(hasil => new KategoriView(hasil))];

    /// <summary>How complete the answers of all settings are.</summary>
    [Description("Kelengkapan jawaban semua tatanan")]
    public KelengkapanView Kelengkapan => new(_context.Penilaian.Kelengkapan);

    /// <summary>The settings in the instrument's order.</summary>
    [Description("Semua tatanan menurut urutan instrumen")]
    public IReadOnlyList<TatananView> Tatanan => _context.Tatanan;

    private static string Text(decimal? value) => value is { } known ? Angka.Fixed(known, Pembulatan.Digit) : "–";
}
