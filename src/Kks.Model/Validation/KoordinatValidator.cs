using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks a place in degrees.</summary>
internal sealed class KoordinatValidator : AbstractValidator<Koordinat>
{
    // Rondo in the north, Ndana in the south, Benggala in the west, the border of Papua in the east; rounded outwards.
    private const decimal North = 6.5m;
    private const decimal South = -11.5m;
    private const decimal West = 94.5m;
    private const decimal East = 141.5m;

    public KoordinatValidator(ValidationScope scope)
    {
        RuleFor(k => k.Lintang).InclusiveBetween(-90m, 90m).Reports(scope, ValidationCodes.Koordinat, (_, v) => [v, 90], Severity.Error, (k, _) => IsHere(k.Bujur, k.Lintang) ? scope.Text("hint.swapped") : null);
        RuleFor(k => k.Bujur).InclusiveBetween(-180m, 180m).Reports(scope, ValidationCodes.Koordinat, (_, v) => [v, 180]);
        RuleFor(k => k.Lintang)
            .Must((k, _) => IsHere(k.Lintang, k.Bujur))
            .Reports(scope, ValidationCodes.KoordinatAbroad, (k, _) => [k.Lintang, k.Bujur], Severity.Warning)
            .When(k => Math.Abs(k.Lintang) <= 90 && Math.Abs(k.Bujur) <= 180);
    }

    private static bool IsHere(decimal latitude, decimal longitude) => latitude is >= South and <= North && longitude is >= West and <= East;
}
