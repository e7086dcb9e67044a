using System.Text.RegularExpressions;
using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks the district.</summary>
internal sealed partial class DaerahValidator : AbstractValidator<Daerah>
{
    public DaerahValidator(ValidationScope scope)
    {
        RuleFor(d => d.Kode).Must(k => k is null || KodeWilayah().IsMatch(k)).Reports(scope, ValidationCodes.KodeWilayah);
        RuleFor(d => d.Nama).NotBlank(scope);
        RuleFor(d => d.Provinsi).NotBlank(scope);
        RuleFor(d => d.Nama)
            .Must(n => Kind(n) is null)
            .Reports(scope, ValidationCodes.NamaDaerah, null, Severity.Warning, (_, n) => scope.Text("hint.write", n[(Kind(n)!.Length + 1)..]));
        RuleFor(d => d.KepalaDaerah!.Jabatan)
            .Must((d, jabatan) => Fits(d.Jenis, jabatan))
            .Reports(scope, ValidationCodes.JabatanKepala, (d, jabatan) => [jabatan, d.Jenis == JenisDaerah.Kota ? "Wali Kota" : "Bupati"], Severity.Warning)
            .When(d => !string.IsNullOrWhiteSpace(d.KepalaDaerah?.Jabatan));
        RuleFor(d => d.KepalaDaerah!).SetValidator(new PejabatValidator(scope)).When(d => d.KepalaDaerah is not null);
        RuleFor(d => d.Lambang).IsBerkas(scope);
        RuleFor(d => d.LambangKop).IsBerkas(scope);
    }

    /// <summary>The kind of district a name begins with: "Kabupaten Klungkung". "Kotabaru" is a name.</summary>
    private static string? Kind(string name) =>
        Array.Find(["Kabupaten", "Kota", "Kab."], k => name.StartsWith(k + " ", StringComparison.OrdinalIgnoreCase));

    private static bool Fits(JenisDaerah jenis, string jabatan)
    {
        var title = jabatan.Replace(" ", string.Empty, StringComparison.Ordinal);
        return title.Contains(jenis == JenisDaerah.Kota ? "walikota" : "bupati", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^[0-9]{2}\.[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex KodeWilayah();
}
