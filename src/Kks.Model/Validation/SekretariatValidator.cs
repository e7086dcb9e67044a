using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks the office of a body.</summary>
internal sealed class SekretariatValidator : AbstractValidator<Sekretariat>
{
    public SekretariatValidator(ValidationScope scope)
    {
        RuleFor(s => s.Jumlah).NotNegative(scope);
        RuleFor(s => s.Foto).IsBerkas(scope);
        RuleFor(s => s.Koordinat!).SetValidator(new KoordinatValidator(scope)).When(s => s.Koordinat is not null);
    }
}
