using FluentValidation;
using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks an answer. Without its indicator, only what needs none.</summary>
internal sealed class JawabanValidator : AbstractValidator<Jawaban>
{
    private readonly ValidationScope scope;

    public JawabanValidator(ValidationScope scope, Indikator? indikator, JawabanBadan? badan)
    {
        this.scope = scope;
        RuleFor(j => j.PerangkatDaerah).Known(scope, scope.PerangkatDaerah, ValidationCodes.PerangkatDaerah);
        RuleForEach(j => j.Capaian).SetValidator(new CapaianValidator(scope, indikator));
        RuleFor(j => j.Capaian).UniqueBy(scope, c => c.Tahun, nameof(Capaian.Tahun));
        RuleFor(j => j.Ambang!.Nilai).Must(n => Besaran.IsWithin(n)).Reports(scope, ValidationCodes.Magnitude).When(j => j.Ambang is not null);
        RuleForEach(j => j.Bukti).SetValidator(new BuktiValidator(scope));
        if (indikator is not null)
        {
            CheckOptions(indikator);
            RuleFor(j => j).Custom((j, context) => CheckNumbers(indikator, j, context));
            RuleFor(j => j).Custom((j, context) => CheckEvidence(indikator, j, badan, context));
            RuleFor(j => j.Narasi).Must(n => !string.IsNullOrWhiteSpace(n)).Reports(scope, ValidationCodes.NarasiMissing, (j, _) => [j.Kunci], Severity.Warning);
        }
    }

    private void CheckOptions(Indikator indikator)
    {
        var names = OpsiName.All(indikator);
        RuleFor(j => j.Opsi.Mandiri)
            .Must(o => !string.IsNullOrWhiteSpace(o))
            .Reports(scope, ValidationCodes.OpsiMissing, (j, _) => [j.Kunci, names], Severity.Warning);
        RuleFor(j => j.Opsi.Mandiri).Must(IsOption).Reports(scope, ValidationCodes.Opsi, Arguments);
        RuleFor(j => j.Opsi.Provinsi).Must(IsOption).Reports(scope, ValidationCodes.Opsi, Arguments);
        RuleFor(j => j.Opsi.Pusat).Must(IsOption).Reports(scope, ValidationCodes.Opsi, Arguments);

        bool IsOption(string? name) => string.IsNullOrWhiteSpace(name) || indikator.CariOpsi(name) is not null;
        object?[] Arguments(Jawaban jawaban, string? name) => [name, jawaban.Kunci, names];
    }

    private void CheckNumbers(Indikator indikator, Jawaban jawaban, ValidationContext<Jawaban> context)
    {
        if (!jawaban.Capaian.All(Besaran.IsWithin) || !Besaran.IsWithin(jawaban.Ambang?.Nilai))
        {
            return;
        }

        var penilaian = IndikatorPenilai.Nilai(indikator, jawaban, [], scope.TahunData);
        if (jawaban.Capaian.Count == 0)
        {
            if (penilaian.PerluCapaian)
            {
                context.Report(scope, nameof(Jawaban.Capaian), ValidationCodes.CapaianMissing, [jawaban.Kunci], Severity.Warning);
            }

            return;
        }

        foreach (var tahun in scope.TahunData.Where(t => !jawaban.Capaian.Any(c => c.Tahun == t)))
        {
            context.Report(scope, nameof(Jawaban.Capaian), ValidationCodes.TahunMissing, [TahunText(tahun), jawaban.Kunci]);
        }

        if (indikator.Aturan.Ambang is { Nilai: null, Acuan: { } acuan } && jawaban.Ambang is null)
        {
            context.Report(scope, nameof(Jawaban.Ambang), ValidationCodes.AmbangMissing, [acuan], Severity.Warning);
        }

        if (penilaian.Pertentangan is { } lawan)
        {
            var claimed = OpsiName.Of(indikator, lawan.Diklaim);
            context.Report(scope, $"{nameof(Jawaban.Opsi)}.{nameof(OpsiDiklaim.Mandiri)}", ValidationCodes.Contradiction, [lawan.Keterangan, claimed], Severity.Warning);
        }
    }

    private void CheckEvidence(Indikator indikator, Jawaban jawaban, JawabanBadan? badan, ValidationContext<Jawaban> context)
    {
        var tersedia = badan is null ? BuktiTersedia.Dari(jawaban) : BuktiTersedia.Dari(badan, jawaban);
        var kurang = BuktiTersedia.Kurang(indikator.Bukti, tersedia);
        if (kurang.Count > 0)
        {
            context.Report(scope, nameof(Jawaban.Bukti), ValidationCodes.BuktiMissing, [string.Join("; ", kurang.Select(Describe))], Severity.Warning);
        }

        var signed = jawaban.Bukti.Any(b => b is { Ditandatangani: true, Distempel: not false });
        if (indikator.ValidasiKepalaOpd && jawaban.Bukti.Count > 0 && !signed)
        {
            context.Report(scope, nameof(Jawaban.Bukti), ValidationCodes.Unsigned, [jawaban.Kunci], Severity.Warning);
        }
    }

    private static string Describe(BuktiDiminta bukti) =>
        bukti.Tahun.Count == 0 ? bukti.Jenis : $"{bukti.Jenis} ({string.Join(", ", bukti.Tahun.Select(TahunText))})";

    private static string TahunText(int tahun) => tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
