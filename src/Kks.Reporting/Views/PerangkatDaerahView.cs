using System.ComponentModel;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>An agency of the district (<i>perangkat daerah</i>).</summary>
public sealed class PerangkatDaerahView
{
    private readonly PerangkatDaerah _agency;

    private readonly ViewContext _context;

    internal PerangkatDaerahView(ViewContext context, PerangkatDaerah agency)
    {
        _context = context;
        _agency = agency;
    }

    /// <summary>The key.</summary>
    [Description("Kunci, misalnya dinkes")]
    public string Kunci => _agency.Kunci;

    /// <summary>The full name.</summary>
    [Description("Nama lengkap")]
    public string Nama => _agency.Nama;

    /// <summary>The head who validates its answers; an office without a name where it is not known.</summary>
    [Description("Kepala yang memvalidasi jawaban")]
    public PejabatView Kepala => new(_context, _agency.Kepala ?? new Pejabat { Jabatan = "Kepala " + _agency.Nama });

    /// <summary>The indicators it answers, over all settings.</summary>
    [Description("Indikator yang dijawabnya, dari semua tatanan")]
    public IReadOnlyList<IndikatorView> Indikator => _context.IndikatorOf(_agency.Kunci);

    /// <summary>The numbers of those indicators, setting and number.</summary>
    [Description("Nomor indikatornya sebagai teks")]
    public string NomorIndikator => Rangkaian.Join(Indikator.Select(indikator => indikator.NomorLengkap));
}
