using AplikasiDaerah.Data;
using AplikasiDaerah.Isian;
using AplikasiDaerah.Web;
using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AplikasiDaerah.Pages;

/// <summary>The answer to one indicator: shown, checked as one types, saved.</summary>
public sealed class IndikatorModel(UsulanTerkini terkini, IUsulanStore store, PemeriksaIsian pemeriksa, ILogger<IndikatorModel> logger)
    : HalamanUsulan(terkini)
{
    public PenilaianTatanan Tatanan { get; private set; } = null!;

    /// <summary>The assessment of what the form holds, saved or not.</summary>
    public PenilaianIndikator Penilaian { get; private set; } = null!;

    public IsianJawaban Isian { get; private set; } = new();

    public IReadOnlyList<Temuan> Temuan { get; private set; } = [];

    /// <summary>The answer somebody else saved meanwhile; null where there is no conflict.</summary>
    public IsianJawaban? Bentrok { get; private set; }

    public IReadOnlyList<int> Tahun { get; private set; } = [];

    public VersiJawaban Versi => Keadaan.Versi(Tatanan.Tatanan.Kunci, Indikator.Kunci);

    public Indikator Indikator => Penilaian.Indikator;

    public async Task<IActionResult> OnGetAsync(string tatanan, string indikator)
    {
        if (!await TemukanAsync(tatanan, indikator))
        {
            return NotFound();
        }

        Isian = IsianJawaban.Dari(Penilaian, Keadaan.Instrumen, Versi);
        Temuan = pemeriksa.Periksa(Keadaan, Tatanan.Tatanan, Indikator, Isian).Temuan;
        return Page();
    }

    /// <summary>What the script asks while somebody types; nothing is saved.</summary>
    public async Task<IActionResult> OnPostPeriksaAsync(string tatanan, string indikator, IsianJawaban isian)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        return await TemukanAsync(tatanan, indikator)
            ? new JsonResult(PeriksaJson.Dari(pemeriksa.Periksa(Keadaan, Tatanan.Tatanan, Indikator, isian)))
            : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string tatanan, string indikator, IsianJawaban isian)
    {
        ArgumentNullException.ThrowIfNull(isian);
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        if (!await TemukanAsync(tatanan, indikator))
        {
            return NotFound();
        }

        var hasil = pemeriksa.Periksa(Keadaan, Tatanan.Tatanan, Indikator, isian);
        if (hasil.Jawaban is null)
        {
            Tampilkan(isian, hasil);
            return Halaman(StatusCodes.Status422UnprocessableEntity);
        }

        if (await store.SimpanAsync(tatanan, hasil.Jawaban, isian.Versi, HttpContext.RequestAborted))
        {
            logger.AnswerSaved(tatanan, indikator, isian.Versi + 1);
            return Redirect($"/tatanan/{tatanan}/{indikator}?tersimpan=ya");
        }

        logger.AnswerInConflict(tatanan, indikator, isian.Versi);
        await TunjukkanBentrokAsync(tatanan, indikator, isian);
        return Halaman(StatusCodes.Status409Conflict);
    }

    private async Task TunjukkanBentrokAsync(string tatanan, string indikator, IsianJawaban isian)
    {
        await TemukanAsync(tatanan, indikator);
        Bentrok = IsianJawaban.Dari(Penilaian, Keadaan.Instrumen, Versi);

        // Whoever has seen the other answer may replace it.
        isian.Versi = Versi.Nomor;
        ModelState.Clear();
        Tampilkan(isian, pemeriksa.Periksa(Keadaan, Tatanan.Tatanan, Indikator, isian));
    }

    private async Task<bool> TemukanAsync(string tatanan, string indikator)
    {
        await MuatAsync();
        if (Keadaan.Tatanan(tatanan) is not { } setting || setting.Indikator.FirstOrDefault(i => i.Indikator.Kunci == indikator) is not { } penilaian)
        {
            return false;
        }

        (Tatanan, Penilaian) = (setting, penilaian);
        Tahun = IsianJawaban.Tahun(Keadaan.Instrumen, penilaian.Jawaban);
        return true;
    }

    private void Tampilkan(IsianJawaban isian, HasilPeriksa hasil) =>
        (Isian, Temuan, Penilaian, Tatanan) = (isian, hasil.Temuan, hasil.Indikator, hasil.Tatanan);

    private PageResult Halaman(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
