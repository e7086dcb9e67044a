using System.ComponentModel;
using System.Globalization;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>The edition of the instrument (<i>instrumen</i>).</summary>
public sealed class InstrumenView
{
    private readonly ViewContext _context;

    internal InstrumenView(ViewContext context)
    {
        _context = context;
    }

    /// <summary>The edition.</summary>
    [Description("Edisi, misalnya 2025")]
    public string Edisi => _context.Instrumen.Edisi;

    /// <summary>The full name.</summary>
    [Description("Nama lengkap edisi")]
    public string Nama => _context.Instrumen.Nama;

    /// <summary>The year of the award.</summary>
    [Description("Tahun penilaian; kosong bila tidak disebut")]
    public int? TahunPenilaian => _context.Instrumen.TahunPenilaian;

    /// <summary>The data years, oldest first.</summary>
    [Description("Tahun data")]
    public IReadOnlyList<int> TahunData => _context.Instrumen.TahunData;

    /// <summary>The data years in words; null where the edition names none.</summary>
    [Description("Tahun data dengan kata, misalnya 2023 dan 2024")]
    public string? PeriodeData =>
        TahunData.Count == 0 ? null : Rangkaian.Join(TahunData.Select(tahun => tahun.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The legal bases.</summary>
    [Description("Dasar hukum")]
    public IReadOnlyList<string> DasarHukum => _context.Instrumen.DasarHukum;

    /// <summary>The number of settings.</summary>
    [Description("Jumlah tatanan")]
    public int JumlahTatanan => _context.Instrumen.Tatanan.Count;

    /// <summary>The number of indicators of all settings.</summary>
    [Description("Jumlah indikator semua tatanan")]
    public int JumlahIndikator => _context.Instrumen.Tatanan.Sum(tatanan => tatanan.Indikator.Count);

    /// <summary>The award's name.</summary>
    [Description("Nama penghargaan")]
    public string Penghargaan => _context.Instrumen.Penghargaan.Nama;

    /// <summary>What the edition leaves open.</summary>
    [Description("Hal yang dibiarkan terbuka oleh edisi ini")]
    public IReadOnlyList<string> Catatan => _context.Instrumen.Catatan;
}
