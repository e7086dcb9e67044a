using FluentValidation;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks the answers for a body and the papers it must have.</summary>
internal sealed class JawabanBadanValidator : AbstractValidator<JawabanBadan>
{
    private readonly ValidationScope scope;

    public JawabanBadanValidator(ValidationScope scope)
    {
        this.scope = scope;
        var keys = scope.Instrumen.Kelembagaan.Select(b => b.Kunci).ToList();
        RuleFor(b => (string?)b.Kunci).Known(scope, keys, ValidationCodes.Badan).OverridePropertyName(nameof(JawabanBadan.Kunci));
        RuleFor(b => b.Jumlah).NotNegative(scope);
        RuleFor(b => b).Custom((b, context) => JawabanListRule.Check(scope, IndikatorOf(b), b.Indikator, context));
        RuleForEach(b => b.Indikator).SetValidator((b, j) => scope.ValidatorOf(IndikatorOf(b)?.FirstOrDefault(i => i.Kunci == j.Kunci), b));
        RuleFor(b => b.Indikator).UniqueBy(scope, j => j.Kunci, nameof(Jawaban.Kunci));
        RuleForEach(b => b.Sk).SetValidator(new SuratKeputusanValidator(scope));
        RuleForEach(b => b.RencanaKerja).SetValidator(new DokumenTahunanValidator(scope));
        RuleForEach(b => b.Anggaran).ChildRules(a =>
        {
            a.RuleFor(x => x.Nilai).NotNegative(scope);
            a.RuleFor(x => x.Berkas).IsBerkas(scope);
        });
        RuleFor(b => b).Custom((b, context) =>
        {
            CheckYears(nameof(JawabanBadan.RencanaKerja), b.RencanaKerja.Select(r => r.Tahun), context);
            CheckYears(nameof(JawabanBadan.Anggaran), b.Anggaran.Select(a => a.Tahun), context);
        });
        RuleFor(b => b.Sekretariat!).SetValidator(new SekretariatValidator(scope)).When(b => b.Sekretariat is not null);
    }

    private IReadOnlyList<Indikator>? IndikatorOf(JawabanBadan answer) =>
        scope.Instrumen.Kelembagaan.FirstOrDefault(b => b.Kunci == answer.Kunci)?.Indikator;

    /// <summary>Work plans and budgets are asked for both data years; none at all shows as missing evidence.</summary>
    private void CheckYears(string member, IEnumerable<int> years, ValidationContext<JawabanBadan> context)
    {
        var given = years.ToHashSet();
        var missing = scope.TahunData.Where(t => !given.Contains(t)).ToList();
        if (given.Count > 0 && missing.Count > 0)
        {
            context.Report(scope, member, ValidationCodes.DokumenTahunMissing, [string.Join(", ", missing)], Severity.Warning);
        }
    }
}
