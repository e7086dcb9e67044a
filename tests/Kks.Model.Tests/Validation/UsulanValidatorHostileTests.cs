using FsCheck;
using FsCheck.Fluent;
using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Tests.Data;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Validation;

/// <summary>Whatever a program or a person fills in, checking ends with an answer, and what is valid can be assessed.</summary>
public sealed class UsulanValidatorHostileTests
{
    [Fact]
    public void Any_submission_is_answered() =>
        Prop.ForAll<int>(seed => IsAnswered(new RandomData(seed).Make<Usulan>(), Periksa.Instrumen)).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Any_numbers_in_answers_are_answered() =>
        Prop.ForAll<int>(seed =>
        {
            var instrumen = KatalogInstrumen.Bawaan.Cari("2025")!;
            var random = new RandomData(seed);
            var tatanan = instrumen.Tatanan[Math.Abs(seed % instrumen.Tatanan.Count)];
            var usulan = random.Make<Usulan>() with
            {
                Edisi = "2025",
                Tatanan = [new JawabanTatanan { Kunci = tatanan.Kunci, Indikator = [.. tatanan.Indikator.Select(i => random.Make<Jawaban>() with { Kunci = i.Kunci })] }],
            };
            return IsAnswered(usulan, instrumen);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static bool IsAnswered(Usulan usulan, Instrumen instrumen)
    {
        var result = new UsulanValidator().Validate(usulan, instrumen);
        if (result.Valid is { } valid)
        {
            new Penilai().Nilai(valid.Usulan, valid.Instrumen);
        }

        return result.Valid is not null || result.Diagnostics.Count > 0;
    }
}
