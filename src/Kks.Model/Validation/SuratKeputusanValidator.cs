using FluentValidation;
using Kks.Model.Data;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks a decree.</summary>
internal sealed class SuratKeputusanValidator : AbstractValidator<SuratKeputusan>
{
    public SuratKeputusanValidator(ValidationScope scope)
    {
        RuleFor(s => s.Jumlah).Must(j => j >= 0).Reports(scope, ValidationCodes.Negative);
        RuleFor(s => s.Berkas).IsBerkas(scope);
        RuleFor(s => s.BerlakuSampai)
            .Must((s, end) => !(end < s.Tanggal))
            .Reports(scope, ValidationCodes.SkDates, (s, end) => [DateText.Format(end!.Value), DateText.Format(s.Tanggal!.Value)]);
        RuleFor(s => s.BerlakuSampai)
            .Must(end => end is null || scope.TahunData.Count == 0 || end.Value.Year >= scope.TahunData[^1])
            .Reports(scope, ValidationCodes.SkExpired, (_, end) => [DateText.Format(end!.Value), scope.TahunData[^1].ToString(System.Globalization.CultureInfo.InvariantCulture)], Severity.Warning);
    }
}
