using System.ComponentModel;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>The office of a body (<i>sekretariat</i>).</summary>
public sealed class SekretariatView
{
    private readonly Sekretariat _sekretariat;

    internal SekretariatView(Sekretariat sekretariat)
    {
        _sekretariat = sekretariat;
    }

    /// <summary>The full address.</summary>
    [Description("Alamat lengkap")]
    public string? Alamat => _sekretariat.Alamat;

    /// <summary>The coordinates as text.</summary>
    [Description("Koordinat sebagai teks")]
    public string? Koordinat => _sekretariat.Koordinat is { } koordinat ? KoordinatTeks.Format(koordinat) : null;

    /// <summary>How many offices there are.</summary>
    [Description("Banyaknya sekretariat")]
    public int? Jumlah => _sekretariat.Jumlah;

    /// <summary>The photo, a file of the data folder.</summary>
    [Description("Berkas foto")]
    public string? Foto => _sekretariat.Foto;

    /// <summary>The day of the photo, as text.</summary>
    [Description("Tanggal foto sebagai teks")]
    public string? Tanggal => _sekretariat.Tanggal is { } tanggal ? Indonesian.Tanggal.Format(tanggal) : null;
}
