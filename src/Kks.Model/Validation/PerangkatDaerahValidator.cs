using System.Text.RegularExpressions;
using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks an agency.</summary>
internal sealed partial class PerangkatDaerahValidator : AbstractValidator<PerangkatDaerah>
{
    public PerangkatDaerahValidator(ValidationScope scope)
    {
        RuleFor(p => p.Kunci).Must(k => Kunci().IsMatch(k)).Reports(scope, ValidationCodes.Kunci);
        RuleFor(p => p.Nama).NotBlank(scope);
        RuleFor(p => p.Kepala!).SetValidator(new PejabatValidator(scope)).When(p => p.Kepala is not null);
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Kunci();
}
