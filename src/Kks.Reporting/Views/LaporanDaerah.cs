namespace Kks.Reporting.Views;

/// <summary>What a template of a document for the whole district sees.</summary>
public sealed class LaporanDaerah : Laporan
{
    internal LaporanDaerah(ViewContext context)
        : base(context)
    {
    }
}
