using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Sets;

namespace AplikasiDaerah.Data;

/// <summary>The submission as it stands now, checked and assessed once per save rather than once per request. Thread-safe.</summary>
public sealed class UsulanTerkini(IUsulanStore store, IBuktiStore bukti, KksReportGenerator generator) : IDisposable
{
    private readonly UsulanValidator validator = new(new UsulanValidatorOptions { Bukti = bukti });
    private readonly Penilai penilai = new();
    private readonly SemaphoreSlim gate = new(1);
    private volatile Keadaan? terakhir;

    public async Task<Keadaan> BacaAsync(CancellationToken cancellation)
    {
        if (await BaruAsync(cancellation) is { } ada)
        {
            return ada;
        }

        await gate.WaitAsync(cancellation);
        try
        {
            return await BaruAsync(cancellation) ?? (terakhir = Susun(await store.BacaAsync(cancellation)));
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<Keadaan?> BaruAsync(CancellationToken cancellation)
    {
        var versi = await store.VersiAsync(cancellation);
        return terakhir is { } ada && ada.Tersimpan.Versi == versi ? ada : null;
    }

    private Keadaan Susun(UsulanTersimpan tersimpan)
    {
        var instrumen = KatalogInstrumen.Bawaan.Cari(tersimpan.Usulan.Edisi)
            ?? throw new InvalidDataException($"Edition '{tersimpan.Usulan.Edisi}' is not in the catalogue.");
        var valid = validator.Validate(tersimpan.Usulan, instrumen).Valid;
        return new Keadaan
        {
            Tersimpan = tersimpan,
            Valid = valid,
            Penilaian = penilai.Nilai(tersimpan.Usulan, instrumen),
            Dokumen = valid is null ? [] : DocumentSet.Plan(generator, valid),
        };
    }
}
