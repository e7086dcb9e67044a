using System.ComponentModel;
using Kks.Model.Submissions;

namespace Kks.Reporting.Views;

/// <summary>An innovation (<i>inovasi</i>).</summary>
public sealed class InovasiView
{
    private readonly Inovasi _inovasi;

    private readonly ViewContext _context;

    internal InovasiView(ViewContext context, Inovasi inovasi)
    {
        _context = context;
        _inovasi = inovasi;
    }

    /// <summary>The name.</summary>
    [Description("Nama inovasi")]
    public string Nama => _inovasi.Nama;

    /// <summary>What it does and what came of it, Markdown.</summary>
    [Description("Uraian (Markdown)")]
    public string? Uraian => _inovasi.Uraian;

    /// <summary>The year it began.</summary>
    [Description("Tahun dimulai")]
    public int? Tahun => _inovasi.Tahun;

    /// <summary>The agency's name.</summary>
    [Description("Nama perangkat daerah pelaksana")]
    public string? PerangkatDaerah => _context.AgencyName(_inovasi.PerangkatDaerah);
}
