using System.ComponentModel;

namespace Kks.Reporting.Views;

/// <summary>What every template sees (<i>laporan</i>): the root of all names in it. Made for one rendering, not thread-safe.</summary>
public abstract class Laporan
{
    private protected Laporan(ViewContext context)
    {
        Context = context;
        Daerah = new DaerahView(context);
        Instrumen = new InstrumenView(context);
        Usulan = new UsulanView(context);
        Penilaian = new PenilaianView(context);
        Opsi = new OpsiCetakView(context);
    }

    /// <summary>The district.</summary>
    [Description("Daerah yang mengusulkan")]
    public DaerahView Daerah { get; }

    /// <summary>The edition of the instrument.</summary>
    [Description("Edisi instrumen yang dijawab")]
    public InstrumenView Instrumen { get; }

    /// <summary>The submission.</summary>
    [Description("Isi usulan daerah")]
    public UsulanView Usulan { get; }

    /// <summary>The assessment.</summary>
    [Description("Hasil penilaian mandiri")]
    public PenilaianView Penilaian { get; }

    /// <summary>The options the document is printed with.</summary>
    [Description("Opsi pencetakan dokumen")]
    public OpsiCetakView Opsi { get; }

    private protected ViewContext Context { get; }
}
