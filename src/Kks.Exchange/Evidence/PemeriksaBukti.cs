using Kks.Exchange.Evidence.Rules;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Exchange.Evidence;

/// <summary>
/// Opens the evidence files of a submission and says what a verifier would object to: submission -> uses of files -> facts of each file ->
/// findings. Each file is read once however often it is used. What the validator reports is not repeated. Immutable and thread-safe.
/// </summary>
/// <param name="options">Limits and tolerances; the defaults where null.</param>
public sealed class PemeriksaBukti(PemeriksaanBuktiOptions? options = null) : IPemeriksa
{
    /// <summary>What the validator says of files and photos, which belongs into a report of evidence.</summary>
    private static readonly string[] ValidatorCodes =
        [ValidationCodes.BerkasMissing, ValidationCodes.BerkasOutside, ValidationCodes.FotoIncomplete, ValidationCodes.BuktiTahun, ValidationCodes.FotoFormat, ValidationCodes.BerkasEmpty];

    private readonly PemeriksaanBuktiOptions options = options ?? PemeriksaanBuktiOptions.Default;

    /// <inheritdoc/>
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        ArgumentNullException.ThrowIfNull(konteks);
        return Run(konteks).Findings.Items.Select(item => konteks.Temuan(KelompokTemuan.Bukti, item.Diagnostic));
    }

    /// <summary>Makes the report of all evidence files, with what the validator found of them.</summary>
    /// <param name="validasi">What came of validating the submission.</param>
    /// <param name="pemeriksaan">Language, and where the evidence is; the defaults where null.</param>
    /// <returns>The report; null where the submission could not be read at all.</returns>
    public LaporanBukti? Laporkan(UsulanValidationResult validasi, PemeriksaanOptions? pemeriksaan = null)
    {
        ArgumentNullException.ThrowIfNull(validasi);
        if (validasi is not { Draft: { } usulan, Instrumen: { } instrumen })
        {
            return null;
        }

        var konteks = new KonteksPemeriksaan(usulan, instrumen, validasi.Source, pemeriksaan ?? new PemeriksaanOptions());
        var run = Run(konteks);
        var reported = validasi.Diagnostics.Where(d => ValidatorCodes.Contains(d.Code)).Select(d => (run.NameAt(d.Path), d));
        var all = run.Findings.Items.Concat(reported).ToList();
        return new LaporanBukti
        {
            Berkas = run.Rows(all),
            Temuan = [.. all.Select(item => konteks.Temuan(KelompokTemuan.Bukti, item.Item2)).OrderByDescending(t => t.Diagnosa.Severity).ThenBy(PlaceOf, StringComparer.Ordinal).ThenBy(t => t.Diagnosa.Location?.Line).ThenBy(t => t.Diagnosa.Code, StringComparer.Ordinal)],
        };
    }

    private BuktiRun Run(KonteksPemeriksaan konteks)
    {
        var run = new BuktiRun(konteks, options);
        run.Execute();
        return run;
    }

    private static string? PlaceOf(Temuan temuan) => temuan.Diagnosa.Location?.File;
}
