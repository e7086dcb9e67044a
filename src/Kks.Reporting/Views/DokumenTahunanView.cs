using System.ComponentModel;
using Kks.Model.Submissions;

namespace Kks.Reporting.Views;

/// <summary>A document of one year, such as a work plan.</summary>
public sealed class DokumenTahunanView
{
    private readonly DokumenTahunan _dokumen;

    internal DokumenTahunanView(DokumenTahunan dokumen)
    {
        _dokumen = dokumen;
    }

    /// <summary>The year.</summary>
    [Description("Tahun")]
    public int Tahun => _dokumen.Tahun;

    /// <summary>The title.</summary>
    [Description("Judul")]
    public string? Judul => _dokumen.Judul;

    /// <summary>Whether it has measurable targets.</summary>
    [Description("Apakah memuat target terukur")]
    public bool? MemuatTarget => _dokumen.MemuatTarget;

    /// <summary>How many there are.</summary>
    [Description("Banyaknya dokumen")]
    public int Jumlah => _dokumen.Jumlah;

    /// <summary>The file.</summary>
    [Description("Berkas")]
    public string? Berkas => _dokumen.Berkas;
}
