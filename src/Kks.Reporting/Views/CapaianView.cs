using System.ComponentModel;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Narratives;

namespace Kks.Reporting.Views;

/// <summary>The result (<i>capaian</i>) and target of one data year.</summary>
public sealed class CapaianView
{
    private readonly Capaian? _capaian;

    private readonly SatuanTeks _satuan;

    internal CapaianView(int tahun, Capaian? capaian, SatuanTeks satuan)
    {
        Tahun = tahun;
        _capaian = capaian;
        _satuan = satuan;
    }

    /// <summary>The data year.</summary>
    [Description("Tahun data")]
    public int Tahun { get; }

    /// <summary>The result.</summary>
    [Description("Capaian dalam satuan indikator")]
    public decimal? Nilai => _capaian?.Nilai;

    /// <summary>The target.</summary>
    [Description("Target dalam satuan indikator")]
    public decimal? Target => _capaian?.Target;

    /// <summary>The numerator.</summary>
    [Description("Pembilang")]
    public decimal? Pembilang => _capaian?.Pembilang;

    /// <summary>The denominator.</summary>
    [Description("Penyebut")]
    public decimal? Penyebut => _capaian?.Penyebut;

    /// <summary>The result as text, or that it is missing.</summary>
    [Description("Capaian sebagai teks, misalnya 97,5%; “belum diisi” bila kosong")]
    public string NilaiTeks => Text(_capaian?.Nilai);

    /// <summary>The target as text, or that it is missing.</summary>
    [Description("Target sebagai teks; “belum diisi” bila kosong")]
    public string TargetTeks => Text(_capaian?.Target);

    /// <summary>The numerator as text; a dash where it is missing.</summary>
    [Description("Pembilang sebagai teks")]
    public string PembilangTeks => Figure(_capaian?.Pembilang);

    /// <summary>The denominator as text; a dash where it is missing.</summary>
    [Description("Penyebut sebagai teks")]
    public string PenyebutTeks => Figure(_capaian?.Penyebut);

    private string Text(decimal? value) => value is { } known ? _satuan.Cell(known) : "belum diisi";

    private static string Figure(decimal? value) => value is { } known ? Angka.Format(known) : "–";
}
