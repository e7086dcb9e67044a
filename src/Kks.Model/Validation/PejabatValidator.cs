using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks a person who signs.</summary>
internal sealed partial class PejabatValidator : AbstractValidator<Pejabat>
{
    private static readonly string[] Selaku = ["a.n.", "u.b.", "Plt.", "Plh."];

    public PejabatValidator(ValidationScope scope)
    {
        RuleFor(p => p.Jabatan).NotBlank(scope);
        RuleFor(p => p.Nip).Must(n => n is null || Nip().IsMatch(Digits(n))).Reports(scope, ValidationCodes.Nip);
        RuleFor(p => p.Nip)
            .Must(n => IsBirthDate(Digits(n!)))
            .Reports(scope, ValidationCodes.NipDate, (_, n) => [Digits(n!)[..8]], Severity.Warning)
            .When(p => p.Nip is not null && Nip().IsMatch(Digits(p.Nip)));
        RuleFor(p => p.Selaku).Known(scope, Selaku, ValidationCodes.Selaku);
    }

    /// <summary>People group the number in four: <c>19700101 199503 1 001</c>.</summary>
    private static string Digits(string nip) => nip.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static bool IsBirthDate(string nip) =>
        DateOnly.TryParseExact(nip.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"^[0-9]{18}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Nip();
}
