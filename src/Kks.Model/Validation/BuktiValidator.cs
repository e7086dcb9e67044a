using System.Globalization;
using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks a piece of evidence.</summary>
internal sealed class BuktiValidator : AbstractValidator<Bukti>
{
    private const string Foto = "foto";
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png"];
    private readonly ValidationScope scope;

    public BuktiValidator(ValidationScope scope)
    {
        this.scope = scope;
        RuleFor(b => (string?)b.Jenis).Known(scope, scope.JenisBukti, ValidationCodes.JenisBukti).OverridePropertyName(nameof(Bukti.Jenis));
        RuleFor(b => b.Judul).NotBlank(scope);
        RuleFor(b => b.Berkas).IsBerkas(scope);
        RuleFor(b => b.Tautan).Must(IsLink).Reports(scope, ValidationCodes.Tautan);
        RuleForEach(b => b.TahunData)
            .Must(t => scope.TahunData.Count == 0 || scope.TahunData.Contains(t))
            .Reports(scope, ValidationCodes.BuktiTahun, (_, t) => [Text(t), string.Join(", ", scope.TahunData.Select(Text))], Severity.Warning);
        When(b => b.Jenis == Foto || b.Foto is not null, CheckPhoto);
    }

    private void CheckPhoto()
    {
        RuleFor(b => b.Foto)
            .Must(f => Missing(f).Count == 0)
            .Reports(scope, ValidationCodes.FotoIncomplete, (_, f) => [string.Join(", ", Missing(f))], Severity.Warning);
        RuleFor(b => b.Berkas)
            .Must(b => b is null || Pictures.Contains(Path.GetExtension(b), StringComparer.OrdinalIgnoreCase))
            .Reports(scope, ValidationCodes.FotoFormat, null, Severity.Warning);
        RuleFor(b => b.Foto!.Waktu)
            .Must(w => w is null || scope.TahunData.Count == 0 || scope.TahunData.Contains(w.Value.Year))
            .Reports(scope, ValidationCodes.BuktiTahun, (_, w) => [Text(w!.Value.Year), string.Join(", ", scope.TahunData.Select(Text))], Severity.Warning)
            .When(b => b.Foto is not null);
        RuleFor(b => b.Foto!.Koordinat!).SetValidator(new KoordinatValidator(scope)).When(b => b.Foto?.Koordinat is not null);
    }

    private static List<string> Missing(Foto? foto)
    {
        var missing = new List<string>();
        missing.AddRange(string.IsNullOrWhiteSpace(foto?.Kegiatan) ? ["kegiatan"] : []);
        missing.AddRange(foto?.Waktu is null ? ["waktu"] : []);
        missing.AddRange(string.IsNullOrWhiteSpace(foto?.Lokasi) ? ["lokasi"] : []);
        return missing;
    }

    private static bool IsLink(string? link) =>
        link is null || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
