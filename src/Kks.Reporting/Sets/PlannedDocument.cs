using Kks.Reporting.Packs;

namespace Kks.Reporting.Sets;

/// <summary>A document to be made, and where it goes.</summary>
/// <param name="Pack">The pack that makes it.</param>
/// <param name="Dokumen">What it is about.</param>
/// <param name="Berkas">Its file relative to the output folder, with forward slashes.</param>
public sealed record PlannedDocument(TemplatePack Pack, ReportDocument Dokumen, string Berkas)
{
    /// <summary>The title people read in the index.</summary>
    public string Judul => Pack.Manifest.Per == SatuanDokumen.Daerah ? Pack.Manifest.Judul : $"{Pack.Manifest.Judul} – {Dokumen.Nama}";
}
