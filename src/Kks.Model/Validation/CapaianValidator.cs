using System.Globalization;
using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks the numbers of a data year.</summary>
internal sealed class CapaianValidator : AbstractValidator<Capaian>
{
    private const string Persen = "persen";
    private readonly ValidationScope scope;

    public CapaianValidator(ValidationScope scope)
    {
        this.scope = scope;
        RuleFor(c => c.Nilai).Must(Besaran.IsWithin).Reports(scope, ValidationCodes.Magnitude);
        RuleFor(c => c.Target).Must(Besaran.IsWithin).Reports(scope, ValidationCodes.Magnitude);
        RuleFor(c => c.Pembilang).Must(Besaran.IsWithin).Reports(scope, ValidationCodes.Magnitude);
        RuleFor(c => c.Penyebut).Must(Besaran.IsWithin).Reports(scope, ValidationCodes.Magnitude);
        RuleFor(c => c.Pembilang).NotNegative(scope);
        RuleFor(c => c.Penyebut).NotNegative(scope);
        RuleFor(c => c.Penyebut).Must(p => p is not 0m).Reports(scope, ValidationCodes.PenyebutZero);
        RuleFor(c => c)
            .Must(c => (c.Pembilang is null) == (c.Penyebut is null))
            .Reports(scope, ValidationCodes.HalfFraction, (c, _) => [c.Pembilang is null ? "pembilang" : "penyebut"], Severity.Warning);
        RuleFor(c => c.Tahun)
            .Must(t => scope.TahunData.Count == 0 || scope.TahunData.Contains(t))
            .Reports(scope, ValidationCodes.TahunOutside, (_, t) => [t.ToString(CultureInfo.InvariantCulture), Years(), scope.Instrumen.Edisi]);
        When(_ => scope.Indikator is not null, CheckResult);
        When(_ => IsPercent, CheckPercent);
    }

    private bool IsPercent => scope.Indikator?.Satuan == Persen;

    private void CheckResult()
    {
        RuleFor(c => c.Nilai)
            .Must((c, nilai) => nilai is not null || (IsPercent && c is { Pembilang: not null, Penyebut: not null }))
            .Reports(scope, ValidationCodes.NilaiMissing, (c, _) => [c.Tahun.ToString(CultureInfo.InvariantCulture)], Severity.Warning);
        RuleFor(c => c.Target)
            .Must(target => target is not null)
            .Reports(scope, ValidationCodes.TargetMissing, (c, _) => [c.Tahun.ToString(CultureInfo.InvariantCulture)], Severity.Warning);
    }

    private void CheckPercent()
    {
        RuleFor(c => c.Nilai).Must(n => n is null or <= 100).Reports(scope, ValidationCodes.PercentTooHigh);
        RuleFor(c => c.Target).Must(n => n is null or <= 100).Reports(scope, ValidationCodes.PercentTooHigh);
        RuleFor(c => c.Nilai).NotNegative(scope).WithSeverity(_ => NegativeSeverity);
        RuleFor(c => c.Target).NotNegative(scope).WithSeverity(_ => NegativeSeverity);
        RuleFor(c => c.Pembilang)
            .Must((c, p) => c.Penyebut is not > 0 || !(p > c.Penyebut))
            .Reports(scope, ValidationCodes.PembilangTooHigh, (c, p) => [p, c.Penyebut]);
        RuleFor(c => c.Nilai)
            .Must((c, n) => n is not { } nilai || Share(c) is not { } share || Agrees(nilai, share))
            .Reports(scope, ValidationCodes.PercentDisagrees, (c, n) => [n, c.Pembilang, c.Penyebut, Share(c)], Severity.Warning);
    }

    /// <summary>A percentage without a denominator may be a change, which can fall below zero.</summary>
    private Severity NegativeSeverity => scope.Indikator?.Penyebut is null ? Severity.Warning : Severity.Error;

    private static decimal? Share(Capaian capaian) =>
        capaian is { Pembilang: >= 0 and { } part, Penyebut: > 0 and { } whole } && part <= whole && Besaran.IsWithin(capaian) ? 100m * part / whole : null;

    /// <summary>The percentage is the share rounded, or cut off, at the decimals it is given with; zeros at its end are no decimals.</summary>
    private static bool Agrees(decimal given, decimal share)
    {
        for (var decimals = 0; decimals <= given.Scale; decimals++)
        {
            if (Math.Round(share, decimals, MidpointRounding.AwayFromZero) == given || Math.Round(share, decimals, MidpointRounding.ToZero) == given)
            {
                return true;
            }
        }

        return false;
    }

    private string Years() => string.Join(", ", scope.TahunData.Select(t => t.ToString(CultureInfo.InvariantCulture)));
}
