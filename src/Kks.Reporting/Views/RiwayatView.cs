using System.ComponentModel;
using System.Globalization;

namespace Kks.Reporting.Views;

/// <summary>An award won before (<i>riwayat</i>).</summary>
public sealed class RiwayatView
{
    internal RiwayatView(int tahun, string kategori)
    {
        Tahun = tahun;
        Kategori = kategori;
    }

    /// <summary>The year of the award.</summary>
    [Description("Tahun penghargaan")]
    public int Tahun { get; }

    /// <summary>The category's name.</summary>
    [Description("Nama kategori")]
    public string Kategori { get; }

    /// <summary>Category and year in words.</summary>
    [Description("Kategori dan tahun dengan kata")]
    public string Teks => string.Create(CultureInfo.InvariantCulture, $"{Kategori} pada tahun {Tahun}");
}
