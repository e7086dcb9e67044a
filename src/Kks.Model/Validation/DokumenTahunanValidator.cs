using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks a yearly document.</summary>
internal sealed class DokumenTahunanValidator : AbstractValidator<DokumenTahunan>
{
    public DokumenTahunanValidator(ValidationScope scope)
    {
        RuleFor(d => d.Jumlah).Must(j => j >= 0).Reports(scope, ValidationCodes.Negative);
        RuleFor(d => d.Berkas).IsBerkas(scope);
    }
}
