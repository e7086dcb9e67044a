using FluentValidation;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>Checks the general data.</summary>
internal sealed class DataUmumValidator : AbstractValidator<DataUmum>
{
    private readonly ValidationScope scope;

    public DataUmumValidator(ValidationScope scope)
    {
        this.scope = scope;
        RuleFor(d => d.LuasWilayah).NotNegative(scope);
        RuleFor(d => d.JumlahPenduduk).Must(j => j is null or >= 0).Reports(scope, ValidationCodes.Negative);
        RuleFor(d => d.JumlahKecamatan).NotNegative(scope);
        RuleFor(d => d.KecamatanIkut).NotNegative(scope);
        RuleFor(d => d.JumlahDesaKelurahan).NotNegative(scope);
        RuleFor(d => d.DesaKelurahanIkut).NotNegative(scope);
        RuleFor(d => d.KecamatanIkut)
            .Must((d, ikut) => !(ikut > d.JumlahKecamatan))
            .Reports(scope, ValidationCodes.IkutTooHigh, (d, ikut) => [ikut, d.JumlahKecamatan, "kecamatan"]);
        RuleFor(d => d.DesaKelurahanIkut)
            .Must((d, ikut) => !(ikut > d.JumlahDesaKelurahan))
            .Reports(scope, ValidationCodes.IkutTooHigh, (d, ikut) => [ikut, d.JumlahDesaKelurahan, "desa/kelurahan"]);
        RuleForEach(d => d.Kecamatan).ChildRules(k =>
        {
            k.RuleFor(x => x.Nama).NotBlank(scope);
            k.RuleFor(x => x.JumlahDesaKelurahan).NotNegative(scope);
        });
        RuleFor(d => d.Kecamatan).UniqueBy(scope, k => k.Nama, nameof(Kecamatan.Nama));
        RuleFor(d => d).Custom(CheckSums);
    }

    private void CheckSums(DataUmum data, ValidationContext<DataUmum> context)
    {
        if (data.Kecamatan.Count == 0)
        {
            return;
        }

        Compare(nameof(DataUmum.JumlahKecamatan), data.JumlahKecamatan, data.Kecamatan.Count, context);
        if (data.Kecamatan.All(k => k.JumlahDesaKelurahan is not null))
        {
            Compare(nameof(DataUmum.JumlahDesaKelurahan), data.JumlahDesaKelurahan, data.Kecamatan.Sum(k => (long)k.JumlahDesaKelurahan!), context);
        }
    }

    private void Compare(string member, int? stated, long listed, ValidationContext<DataUmum> context)
    {
        if (stated is not null && stated != listed)
        {
            context.Report(scope, member, ValidationCodes.SumDisagrees, [stated, listed], Severity.Warning);
        }
    }
}
