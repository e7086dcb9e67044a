using System.ComponentModel;
using Kks.Model.Instruments;

namespace Kks.Reporting.Views;

/// <summary>Evidence an indicator asks for, and whether some is given.</summary>
public sealed class BuktiDimintaView
{
    internal BuktiDimintaView(ViewContext context, BuktiDiminta diminta, bool ada)
    {
        Jenis = context.JenisBukti(diminta.Jenis);
        Keterangan = diminta.Keterangan;
        Tahun = diminta.Tahun;
        Ada = ada;
    }

    /// <summary>The kind for people.</summary>
    [Description("Jenis bukti untuk dibaca")]
    public string Jenis { get; }

    /// <summary>What exactly is asked.</summary>
    [Description("Apa yang diminta instrumen")]
    public string Keterangan { get; }

    /// <summary>The years it must cover.</summary>
    [Description("Tahun yang harus dicakup")]
    public IReadOnlyList<int> Tahun { get; }

    /// <summary>Whether evidence of the kind is given.</summary>
    [Description("Apakah bukti jenis ini sudah ada")]
    public bool Ada { get; }
}
