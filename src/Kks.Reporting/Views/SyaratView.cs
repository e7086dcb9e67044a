using System.ComponentModel;
using Kks.Model.Assessments;
using Kks.Reporting.Narratives;

namespace Kks.Reporting.Views;

/// <summary>A condition of an award category, and whether the figures meet it.</summary>
public sealed class SyaratView
{
    private readonly HasilSyarat _hasil;

    internal SyaratView(HasilSyarat hasil)
    {
        _hasil = hasil;
    }

    /// <summary>What is measured.</summary>
    [Description("Apa yang diukur")]
    public string Nama => _hasil.Nama;

    /// <summary>The key of the measure.</summary>
    [Description("Kunci ukurannya: odf, tatanan, kelembagaan, jumlah-tatanan atau wistara-berturut")]
    public string Ukuran => _hasil.Syarat.Ukuran;

    /// <summary>The bound as a number, in the condition's unit.</summary>
    [Description("Batas sebagai bilangan")]
    public decimal NilaiBatas => _hasil.Syarat.Nilai;

    /// <summary>The bound in words.</summary>
    [Description("Batas dengan kata")]
    public string Batas => new SatuanTeks(_hasil.Syarat.Satuan).Bound(_hasil.Syarat.Banding, _hasil.Syarat.Nilai);

    /// <summary>The figure, unrounded.</summary>
    [Description("Angka daerah")]
    public decimal? Angka => _hasil.Angka;

    /// <summary>The figure as text.</summary>
    [Description("Angka daerah sebagai teks")]
    public string AngkaTeks =>
        _hasil.Angka is { } angka ? new SatuanTeks(_hasil.Syarat.Satuan).Value(Pembulatan.Tampil(angka)) : "belum diketahui";

    /// <summary>Whether it is met; null where that cannot be said.</summary>
    [Description("Apakah terpenuhi")]
    public bool? Terpenuhi => _hasil.Terpenuhi;

    /// <summary>The settings that fall short of the bound, each with its value, for a condition on every setting.</summary>
    [Description("Tatanan yang belum mencapai batas beserta nilainya, bila syaratnya berlaku untuk setiap tatanan")]
    public IReadOnlyList<string> TatananKurang =>
    [
        .. _hasil.Rincian.Where(rincian => rincian.Terpenuhi == false)
            .Select(rincian => $"{rincian.Tatanan.Nama} ({Indonesian.Angka.Fixed(rincian.Angka ?? 0, Pembulatan.Digit)})"),
    ];

    /// <summary>Whether it is met, in words.</summary>
    [Description("Terpenuhi atau tidak, dengan kata")]
    public string Status => Words(_hasil.Terpenuhi);

    internal static string Words(bool? met) => met switch
    {
        true => "terpenuhi",
        false => "belum terpenuhi",
        null => "belum dapat dinilai",
    };
}
