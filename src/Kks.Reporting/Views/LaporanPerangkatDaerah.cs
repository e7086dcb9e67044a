using System.ComponentModel;
using Kks.Model.Submissions;

namespace Kks.Reporting.Views;

/// <summary>What a template of a document per agency sees.</summary>
public sealed class LaporanPerangkatDaerah : Laporan
{
    internal LaporanPerangkatDaerah(ViewContext context, PerangkatDaerah agency)
        : base(context) => PerangkatDaerah = new PerangkatDaerahView(context, agency);

    /// <summary>The agency the document is about.</summary>
    [Description("Perangkat daerah yang dituju dokumen ini")]
    public PerangkatDaerahView PerangkatDaerah { get; }
}
