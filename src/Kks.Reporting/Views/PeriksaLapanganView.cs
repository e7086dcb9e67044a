using System.ComponentModel;
using Kks.Model.Submissions;

namespace Kks.Reporting.Views;

/// <summary>A check in the field (<i>periksa lapangan</i>).</summary>
public sealed class PeriksaLapanganView
{
    private readonly PeriksaLapangan _periksa;

    internal PeriksaLapanganView(PeriksaLapangan periksa) => _periksa = periksa;

    /// <summary>The day.</summary>
    [Description("Tanggal sebagai teks")]
    public string? Tanggal => _periksa.Tanggal is { } tanggal ? Indonesian.Tanggal.Format(tanggal) : null;

    /// <summary>Who checked.</summary>
    [Description("Siapa yang memeriksa")]
    public string? Oleh => _periksa.Oleh;

    /// <summary>Whether the field agrees with the paper.</summary>
    [Description("Apakah lapangan sesuai dengan yang tertulis")]
    public bool? Sesuai => _periksa.Sesuai;

    /// <summary>The outcome in words.</summary>
    [Description("Hasilnya dengan kata: sesuai, tidak sesuai, atau belum disimpulkan")]
    public string Hasil => _periksa.Sesuai switch
    {
        true => "sesuai",
        false => "tidak sesuai",
        null => "belum disimpulkan",
    };

    /// <summary>What was found.</summary>
    [Description("Apa yang ditemukan")]
    public string? Catatan => _periksa.Catatan;
}
