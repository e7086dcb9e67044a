using System.ComponentModel;
using Kks.Model.Assessments;

namespace Kks.Reporting.Views;

/// <summary>An award category, judged by the figures.</summary>
public sealed class KategoriView
{
    private readonly HasilKategori _hasil;

    internal KategoriView(HasilKategori hasil)
    {
        _hasil = hasil;
    }

    /// <summary>The name.</summary>
    [Description("Nama kategori")]
    public string Nama => _hasil.Kategori.Nama;

    /// <summary>Whether every condition is met; null where that cannot be said.</summary>
    [Description("Apakah semua syarat terpenuhi")]
    public bool? Terpenuhi => _hasil.Terpenuhi;

    /// <summary>Whether it is met, in words.</summary>
    [Description("Terpenuhi atau tidak, dengan kata")]
    public string Status => SyaratView.Words(_hasil.Terpenuhi);

    /// <summary>Whether its conditions are met, as the end of a sentence: <c>semua syaratnya terpenuhi</c>.</summary>
    [Description("Keadaan semua syaratnya sebagai akhir kalimat: semua syaratnya terpenuhi, belum semua syaratnya terpenuhi, atau syaratnya belum dapat dinilai seluruhnya")]
    public string KeadaanSyarat => _hasil.Terpenuhi switch
    {
        true => "semua syaratnya terpenuhi",
        false => "belum semua syaratnya terpenuhi",
        null => "syaratnya belum dapat dinilai seluruhnya",
    };

    /// <summary>The conditions.</summary>
    [Description("Syarat-syaratnya")]
    public IReadOnlyList<SyaratView> Syarat => [.. _hasil.Syarat.Select(syarat => new SyaratView(syarat))];
}
