using System.ComponentModel;
using Kks.Model.Assessments;

namespace Kks.Reporting.Views;

/// <summary>What a template of a document per setting sees.</summary>
public sealed class LaporanTatanan : Laporan
{
    internal LaporanTatanan(ViewContext context, PenilaianTatanan tatanan)
        : base(context) => Tatanan = new TatananView(context, tatanan);

    /// <summary>The setting the document is about.</summary>
    [Description("Tatanan yang dilaporkan dokumen ini")]
    public TatananView Tatanan { get; }
}
