using System.ComponentModel;
using Kks.Model.Submissions;

namespace Kks.Reporting.Views;

/// <summary>A kecamatan and its size.</summary>
public sealed class KecamatanView
{
    internal KecamatanView(Kecamatan kecamatan)
    {
        Nama = kecamatan.Nama;
        JumlahDesaKelurahan = kecamatan.JumlahDesaKelurahan;
    }

    /// <summary>The name.</summary>
    [Description("Nama kecamatan")]
    public string Nama { get; }

    /// <summary>The number of desa and kelurahan.</summary>
    [Description("Jumlah desa/kelurahan")]
    public int? JumlahDesaKelurahan { get; }
}
