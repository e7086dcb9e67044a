using AplikasiDaerah.Data;
using Kks.Model.Assessments;
using Kks.Reporting.Packs;
using Kks.Reporting.Sets;
using Microsoft.AspNetCore.Mvc;

namespace AplikasiDaerah.Pages;

/// <summary>One setting: its indicators with option, value and what is lacking.</summary>
public sealed class TatananModel(UsulanTerkini terkini) : HalamanUsulan(terkini)
{
    public PenilaianTatanan Penilaian { get; private set; } = null!;

    /// <summary>The document to upload for this setting; null where there is none yet.</summary>
    public PlannedDocument? Dokumen { get; private set; }

    public async Task<IActionResult> OnGetAsync(string tatanan)
    {
        await MuatAsync();
        if (Keadaan.Tatanan(tatanan) is not { } penilaian)
        {
            return NotFound();
        }

        Penilaian = penilaian;
        Dokumen = Keadaan.Dokumen.FirstOrDefault(d => d.Pack.Manifest.Id == OfficialPacks.NarasiTatanan && d.Dokumen.Kunci == tatanan);
        return Page();
    }
}
