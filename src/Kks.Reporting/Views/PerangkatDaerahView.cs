using System.ComponentModel;
using System.Globalization;
using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>An agency of the district (<i>perangkat daerah</i>).</summary>
public sealed class PerangkatDaerahView
{
    private readonly PerangkatDaerah _agency;

    private readonly ViewContext _context;

    private readonly string? _scope;

    internal PerangkatDaerahView(ViewContext context, PerangkatDaerah agency, string? tatanan = null)
    {
        _context = context;
        _agency = agency;
        _scope = tatanan;
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

    /// <summary>The indicators it answers: of the setting it is listed under, else of all.</summary>
    [Description("Indikator yang dijawabnya: pada tatanan yang bersangkutan, atau pada semua tatanan")]
    public IReadOnlyList<IndikatorView> Indikator => _context.IndikatorOf(_agency.Kunci, _scope);

    /// <summary>The last day by which it must have answered.</summary>
    [Description("Tenggat sebagai teks; kosong bila tidak ditentukan")]
    public string? Tenggat => _agency.Tenggat is { } tenggat ? Tanggal.Format(tenggat) : null;

    /// <summary>Everything it owes, the nearest day first.</summary>
    [Description("Semua yang harus dilengkapinya menurut pemeriksaan, tenggat terdekat lebih dahulu")]
    public IReadOnlyList<KewajibanView> Kewajiban => _context.KewajibanOf(_agency.Kunci);

    /// <summary>The numbers of those indicators, three and more in a row as a range; with the setting's number where all settings are meant.</summary>
    [Description("Nomor indikatornya sebagai teks; tiga nomor berurutan atau lebih ditulis sebagai rentang")]
    public string NomorIndikator =>
        Indikator.Count == 0 ? "–" : Rangkaian.Join(_context.Penilaian.Tatanan.Where(tatanan => _scope is null || tatanan.Tatanan.Kunci == _scope).SelectMany(Numbers));

    private IEnumerable<string> Numbers(PenilaianTatanan tatanan)
    {
        var prefix = _scope is null ? tatanan.Tatanan.Nomor.ToString(CultureInfo.InvariantCulture) + "." : string.Empty;
        return RentangNomor.Of(tatanan.Indikator.Where(indikator => indikator.Jawaban?.PerangkatDaerah == Kunci).Select(indikator => indikator.Indikator.Nomor), prefix);
    }
}
