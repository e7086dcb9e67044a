using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.SampleArt.Tests;

public sealed class SampleValidationTests
{
    private const string NarrativeMissing = "KKS1212";

    private static readonly UsulanValidationResult Result =
        new UsulanValidator(new UsulanValidatorOptions { Bukti = new FolderBuktiStore(SampleFolder.Path) })
            .Validate(UsulanReader.Read(SampleFolder.Path), KatalogInstrumen.Bawaan);

    [Fact]
    public void The_sample_is_valid_with_every_file_it_names_in_place()
    {
        Assert.Empty(Result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()));
        Assert.NotNull(Result.Valid);
    }

    [Fact]
    public void Exactly_the_deliberate_gaps_are_reported() => Assert.Equal(
        [
            "KKS1211 transportasi-lalu-lintas.yaml",
            "KKS1224 perkantoran-perindustrian.yaml",
            "KKS1232 masyarakat-sehat-mandiri.yaml",
            "KKS1232 pasar.yaml",
            "KKS1232 perkantoran-perindustrian.yaml",
            "KKS1272 forum.yaml",
            "KKS2004 penanggulangan-bencana.yaml",
            "KKS2005 pasar.yaml",
            "KKS2006 perlindungan-sosial.yaml",
            "KKS2009 forum.yaml",
            "KKS2009 masyarakat-sehat-mandiri.yaml",
            "KKS2009 perkantoran-perindustrian.yaml",
        ],
        Result.Diagnostics
            .Where(diagnostic => diagnostic.Code != NarrativeMissing)
            .Select(diagnostic => $"{diagnostic.Code} {Path.GetFileName(diagnostic.Location!.Value.File)}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Answers_without_a_narrative_are_the_only_other_thing_said() => Assert.Equal(
        Result.Valid!.Usulan.Tatanan.SelectMany(t => t.Indikator)
            .Concat(Result.Valid.Usulan.Kelembagaan.SelectMany(b => b.Indikator))
            .Count(answer => answer.Narasi is null),
        Result.Diagnostics.Count(diagnostic => diagnostic.Code == NarrativeMissing));

    [Fact]
    public void A_photo_that_is_taken_away_makes_the_sample_invalid()
    {
        var result = new UsulanValidator(new UsulanValidatorOptions { Bukti = new FolderBuktiStore(Path.Combine(SampleFolder.Path, "tatanan")) })
            .Validate(UsulanReader.Read(SampleFolder.Path), KatalogInstrumen.Bawaan);

        Assert.Null(result.Valid);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Code: "KKS2001", Severity: Severity.Error });
    }
}
