using System.Globalization;
using FluentValidation;
using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks an answer against the indicator the scope stands at. Without an indicator, only what needs none.</summary>
internal sealed class JawabanValidator : AbstractValidator<Jawaban>
{
    private readonly ValidationScope scope;

    public JawabanValidator(ValidationScope scope)
    {
        this.scope = scope;
        RuleFor(j => j.PerangkatDaerah).Known(scope, scope.PerangkatDaerah, ValidationCodes.PerangkatDaerah);
        RuleForEach(j => j.Capaian).SetValidator(new CapaianValidator(scope));
        RuleFor(j => j.Capaian).UniqueBy(scope, c => c.Tahun, nameof(Capaian.Tahun));
        RuleFor(j => j.Ambang!.Nilai).Must(n => Besaran.IsWithin(n)).Reports(scope, ValidationCodes.Magnitude).When(j => j.Ambang is not null);
        RuleForEach(j => j.Bukti).SetValidator(new BuktiValidator(scope));
        When(j => scope.Indikator is not null && JawabanListRule.IsAnswered(j), CheckAgainstIndikator);
    }

    private Indikator Indikator => scope.Indikator!;

    private void CheckAgainstIndikator()
    {
        RuleFor(j => j.Opsi.Mandiri)
            .Must(o => !string.IsNullOrWhiteSpace(o))
            .Reports(scope, ValidationCodes.OpsiMissing, (j, _) => [j.Kunci, OpsiName.All(Indikator)], Severity.Warning);
        RuleFor(j => j.Opsi.Mandiri).Must(IsOption).Reports(scope, ValidationCodes.Opsi, OptionArguments);
        RuleFor(j => j.Opsi.Provinsi).Must(IsOption).Reports(scope, ValidationCodes.Opsi, OptionArguments);
        RuleFor(j => j.Opsi.Pusat).Must(IsOption).Reports(scope, ValidationCodes.Opsi, OptionArguments);
        RuleFor(j => j.Narasi).Must(n => !string.IsNullOrWhiteSpace(n)).Reports(scope, ValidationCodes.NarasiMissing, (j, _) => [j.Kunci], Severity.Warning);
        RuleFor(j => j).Custom(CheckNumbers);
        RuleFor(j => j).Custom(CheckEvidence);
    }

    private bool IsOption(string? name) => string.IsNullOrWhiteSpace(name) || Indikator.CariOpsi(name) is not null;

    private object?[] OptionArguments(Jawaban jawaban, string? name) => [name, jawaban.Kunci, OpsiName.All(Indikator)];

    private void CheckNumbers(Jawaban jawaban, ValidationContext<Jawaban> context)
    {
        if (!jawaban.Capaian.All(Besaran.IsWithin) || !Besaran.IsWithin(jawaban.Ambang?.Nilai))
        {
            return;
        }

        var penilaian = IndikatorPenilai.Nilai(Indikator, jawaban, scope.Badan, scope.TahunData);
        if (jawaban.Capaian.Count == 0)
        {
            ReportMissingNumbers(penilaian.PerluCapaian, jawaban, context);
            return;
        }

        foreach (var tahun in scope.TahunData.Where(t => !jawaban.Capaian.Any(c => c.Tahun == t)))
        {
            context.Report(scope, nameof(Jawaban.Capaian), ValidationCodes.TahunMissing, [TahunText(tahun), jawaban.Kunci]);
        }

        if (Indikator.Aturan.Ambang is { Nilai: null, Acuan: { } acuan } && jawaban.Ambang is null)
        {
            context.Report(scope, nameof(Jawaban.Ambang), ValidationCodes.AmbangMissing, [acuan], Severity.Warning);
        }

        if (penilaian.Pertentangan is { } lawan)
        {
            var claimed = OpsiName.Of(Indikator, lawan.Diklaim);
            context.Report(scope, $"{nameof(Jawaban.Opsi)}.{nameof(OpsiDiklaim.Mandiri)}", ValidationCodes.Contradiction, [lawan.Keterangan, claimed], Severity.Warning);
        }
    }

    private void ReportMissingNumbers(bool wanted, Jawaban jawaban, ValidationContext<Jawaban> context)
    {
        if (wanted)
        {
            context.Report(scope, nameof(Jawaban.Capaian), ValidationCodes.CapaianMissing, [jawaban.Kunci], Severity.Warning);
        }
    }

    private void CheckEvidence(Jawaban jawaban, ValidationContext<Jawaban> context)
    {
        var kurang = BuktiTersedia.Kurang(Indikator, jawaban, scope.Badan);
        if (kurang.Count > 0)
        {
            context.Report(scope, nameof(Jawaban.Bukti), ValidationCodes.BuktiMissing, [string.Join("; ", kurang.Select(Describe))], Severity.Warning);
        }

        var signed = jawaban.Bukti.Any(b => b is { Ditandatangani: true, Distempel: not false });
        if (Indikator.ValidasiKepalaOpd && jawaban.Bukti.Count > 0 && !signed)
        {
            context.Report(scope, nameof(Jawaban.Bukti), ValidationCodes.Unsigned, [jawaban.Kunci], Severity.Warning);
        }
    }

    private static string Describe(BuktiDiminta bukti) =>
        bukti.Tahun.Count == 0 ? bukti.Jenis : $"{bukti.Jenis} ({string.Join(", ", bukti.Tahun.Select(TahunText))})";

    private static string TahunText(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
