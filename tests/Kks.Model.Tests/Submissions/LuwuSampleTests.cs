using Kks.Model.Assessments;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Submissions;

/// <summary>The small sample: an edition whose indicators the district supplies.</summary>
public sealed class LuwuSampleTests
{
    private static readonly UsulanValidationResult Result = UsulanLoader.Load(Path.Combine(Repository.Root, "samples", "luwu-2021"));

    [Fact]
    public void The_sample_is_valid_with_a_few_warnings()
    {
        Assert.NotNull(Result.Valid);
        Assert.All(Result.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.Equal(["KKS1212"], Result.Diagnostics.Select(d => d.Code).Distinct());
    }

    [Fact]
    public void It_answers_seven_settings_and_the_figures_support_its_goal()
    {
        var penilaian = new Penilai().Nilai(Result.Valid!.Usulan, Result.Valid.Instrumen);

        Assert.Equal(7, Result.Valid.Usulan.Tatanan.Count);
        Assert.Equal("wistara", penilaian.Penghargaan.Mandiri!.Kategori?.Kunci);
        Assert.Empty(penilaian.Pertentangan);
    }

    [Fact]
    public void It_says_on_its_cover_that_it_is_an_illustration() => Assert.Contains("ilustrasi", Result.Valid!.Usulan.Ilustrasi, StringComparison.Ordinal);
}
