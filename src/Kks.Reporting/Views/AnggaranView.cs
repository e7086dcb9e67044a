using System.ComponentModel;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>A budget of one year.</summary>
public sealed class AnggaranView
{
    private readonly AnggaranTahunan _anggaran;

    internal AnggaranView(AnggaranTahunan anggaran)
    {
        _anggaran = anggaran;
    }

    /// <summary>The year.</summary>
    [Description("Tahun")]
    public int Tahun => _anggaran.Tahun;

    /// <summary>The amount in rupiah.</summary>
    [Description("Nilai dalam rupiah")]
    public decimal? Nilai => _anggaran.Nilai;

    /// <summary>The amount as text.</summary>
    [Description("Nilai sebagai teks, misalnya Rp1.250.000")]
    public string? NilaiTeks => _anggaran.Nilai is { } nilai ? Angka.Rupiah(nilai) : null;

    /// <summary>Where the money comes from.</summary>
    [Description("Sumber dana")]
    public string? Sumber => _anggaran.Sumber;

    /// <summary>The file.</summary>
    [Description("Berkas")]
    public string? Berkas => _anggaran.Berkas;
}
