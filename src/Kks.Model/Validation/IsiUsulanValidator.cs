using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks a whole submission.</summary>
internal sealed class IsiUsulanValidator : AbstractValidator<Usulan>
{
    private readonly ValidationScope scope;

    public IsiUsulanValidator(ValidationScope scope)
    {
        this.scope = scope;
        var kategori = scope.Instrumen.Penghargaan.Kategori.Select(k => k.Kunci).ToList();
        RuleFor(u => u.Edisi).Must(e => e == scope.Instrumen.Edisi).Reports(scope, ValidationCodes.Edisi, (_, e) => [e, scope.Instrumen.Edisi]);
        RuleFor(u => u.Target).Known(scope, kategori, ValidationCodes.Target);
        RuleFor(u => u.Daerah).SetValidator(new DaerahValidator(scope));
        RuleFor(u => u.DataUmum).SetValidator(new DataUmumValidator(scope));
        RuleForEach(u => u.Odf).SetValidator(new OdfTahunanValidator(scope));
        RuleFor(u => u.Odf).UniqueBy(scope, o => o.Tahun, nameof(OdfTahunan.Tahun));
        RuleFor(u => u.Odf).Custom(CheckOdfYears);
        RuleForEach(u => u.Riwayat).ChildRules(r => r.RuleFor(x => (string?)x.Kategori).Known(scope, kategori, ValidationCodes.Riwayat, Severity.Warning).OverridePropertyName(nameof(RiwayatPenghargaan.Kategori)));
        RuleForEach(u => u.PerangkatDaerah).SetValidator(new PerangkatDaerahValidator(scope));
        RuleFor(u => u.PerangkatDaerah).UniqueBy(scope, p => p.Kunci, nameof(PerangkatDaerah.Kunci));
        RuleForEach(u => u.Tatanan).SetValidator(new JawabanTatananValidator(scope));
        RuleFor(u => u.Tatanan).UniqueBy(scope, t => t.Kunci, nameof(JawabanTatanan.Kunci));
        RuleFor(u => u.Tatanan).Custom(CheckUnanswered);
        RuleForEach(u => u.Kelembagaan).SetValidator(new JawabanBadanValidator(scope));
        RuleFor(u => u.Kelembagaan).UniqueBy(scope, b => b.Kunci, nameof(JawabanBadan.Kunci));
        RuleForEach(u => u.Pengesahan!.Pejabat).SetValidator(new PejabatValidator(scope)).When(u => u.Pengesahan is not null);
    }

    private void CheckOdfYears(IReadOnlyList<OdfTahunan> odf, ValidationContext<Usulan> context)
    {
        foreach (var tahun in scope.TahunData.Where(t => !odf.Any(o => o.Tahun == t && o is { JumlahDesaKelurahan: not null, JumlahStopBabs: not null })))
        {
            context.Report(scope, nameof(Usulan.Odf), ValidationCodes.OdfMissing, [tahun.ToString(System.Globalization.CultureInfo.InvariantCulture)], Severity.Warning);
        }
    }

    private void CheckUnanswered(IReadOnlyList<JawabanTatanan> answers, ValidationContext<Usulan> context)
    {
        foreach (var tatanan in scope.Instrumen.Tatanan.Where(t => !answers.Any(a => a.Kunci == t.Kunci)))
        {
            context.Report(scope, nameof(Usulan.Tatanan), ValidationCodes.TatananUnanswered, [tatanan.Nama, tatanan.Kunci], Severity.Warning);
        }
    }
}
