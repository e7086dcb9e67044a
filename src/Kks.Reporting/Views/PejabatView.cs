using System.ComponentModel;
using Kks.Model.Submissions;

namespace Kks.Reporting.Views;

/// <summary>A person who signs (<i>pejabat</i>).</summary>
public sealed class PejabatView
{
    private readonly Pejabat _pejabat;

    private readonly ViewContext _context;

    internal PejabatView(ViewContext context, Pejabat pejabat)
    {
        _context = context;
        _pejabat = pejabat;
    }

    /// <summary>The office.</summary>
    [Description("Jabatan, misalnya Kepala Dinas Kesehatan")]
    public string Jabatan => _pejabat.Jabatan;

    /// <summary>The name with titles; null prints a line to fill in.</summary>
    [Description("Nama beserta gelar; kosong bila belum diisi")]
    public string? Nama => _pejabat.Nama;

    /// <summary>The rank; null where the data policy withholds it.</summary>
    [Description("Pangkat")]
    public string? Pangkat => _context.PersonalData ? _pejabat.Pangkat : null;

    /// <summary>The civil service number; null where the data policy withholds it.</summary>
    [Description("NIP")]
    public string? Nip => _context.PersonalData ? _pejabat.Nip : null;

    /// <summary>How the person signs, such as <c>a.n.</c>.</summary>
    [Description("Cara menandatangani: a.n., u.b., Plt. atau Plh.")]
    public string? Selaku => _pejabat.Selaku;
}
