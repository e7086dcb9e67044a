using FluentValidation;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks the answers for a setting.</summary>
internal sealed class JawabanTatananValidator : AbstractValidator<JawabanTatanan>
{
    private readonly ValidationScope scope;

    public JawabanTatananValidator(ValidationScope scope)
    {
        this.scope = scope;
        var keys = scope.Instrumen.Tatanan.Select(t => t.Kunci).ToList();
        RuleFor(t => (string?)t.Kunci).Known(scope, keys, ValidationCodes.Tatanan).OverridePropertyName(nameof(JawabanTatanan.Kunci));
        RuleFor(t => t).Custom((t, context) => JawabanListRule.Check(scope, IndikatorOf(t), t.Indikator, context));
        RuleForEach(t => t.Indikator).SetValidator((t, j) => scope.ValidatorOf(IndikatorOf(t)?.FirstOrDefault(i => i.Kunci == j.Kunci), null));
        RuleFor(t => t.Indikator).UniqueBy(scope, j => j.Kunci, nameof(Jawaban.Kunci));
        RuleForEach(t => t.Inovasi).ChildRules(i =>
        {
            i.RuleFor(x => x.Nama).NotBlank(scope);
            i.RuleFor(x => x.PerangkatDaerah).Known(scope, scope.PerangkatDaerah, ValidationCodes.PerangkatDaerah);
        });
    }

    private IReadOnlyList<Indikator>? IndikatorOf(JawabanTatanan answer) =>
        scope.Instrumen.Tatanan.FirstOrDefault(t => t.Kunci == answer.Kunci)?.Indikator;
}
