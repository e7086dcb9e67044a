using System.ComponentModel;
using Kks.Model.Assessments;

namespace Kks.Reporting.Views;

/// <summary>What a template of a document per body sees.</summary>
public sealed class LaporanBadan : Laporan
{
    internal LaporanBadan(ViewContext context, PenilaianBadan badan)
        : base(context) => Badan = new BadanView(context, badan);

    /// <summary>The body the document is about.</summary>
    [Description("Badan yang dilaporkan dokumen ini")]
    public BadanView Badan { get; }
}
