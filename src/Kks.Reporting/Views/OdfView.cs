using System.ComponentModel;
using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>Open-defecation-free villages (<i>Stop BABS</i>) in one year.</summary>
public sealed class OdfView
{
    private readonly OdfTahunan _odf;

    internal OdfView(OdfTahunan odf)
    {
        _odf = odf;
    }

    /// <summary>The year.</summary>
    [Description("Tahun")]
    public int Tahun => _odf.Tahun;

    /// <summary>The number of kecamatan.</summary>
    [Description("Jumlah kecamatan")]
    public int? JumlahKecamatan => _odf.JumlahKecamatan;

    /// <summary>The number of desa and kelurahan.</summary>
    [Description("Jumlah desa/kelurahan")]
    public int? JumlahDesaKelurahan => _odf.JumlahDesaKelurahan;

    /// <summary>How many of them are open-defecation-free.</summary>
    [Description("Jumlah desa/kelurahan Stop BABS")]
    public int? JumlahStopBabs => _odf.JumlahStopBabs;

    /// <summary>The share in percent, unrounded.</summary>
    [Description("Persentase Stop BABS, tidak dibulatkan")]
    public decimal? Persen => _odf is { JumlahDesaKelurahan: > 0 and var all, JumlahStopBabs: { } free } ? 100m * free / all : null;

    /// <summary>The share as text, two decimals.</summary>
    [Description("Persentase sebagai teks, dua desimal")]
    public string PersenTeks => Persen is { } persen ? Angka.Percent(Pembulatan.Tampil(persen)) : "belum diisi";
}
