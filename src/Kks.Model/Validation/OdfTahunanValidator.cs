using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks the open-defecation-free villages of a year.</summary>
internal sealed class OdfTahunanValidator : AbstractValidator<OdfTahunan>
{
    public OdfTahunanValidator(ValidationScope scope)
    {
        RuleFor(o => o.JumlahKecamatan).NotNegative(scope);
        RuleFor(o => o.JumlahDesaKelurahan).NotNegative(scope);
        RuleFor(o => o.JumlahStopBabs).NotNegative(scope);
        RuleFor(o => o.JumlahStopBabs)
            .Must((o, babs) => !(babs > o.JumlahDesaKelurahan))
            .Reports(scope, ValidationCodes.StopBabsTooHigh, (o, babs) => [babs, o.JumlahDesaKelurahan]);
    }
}
