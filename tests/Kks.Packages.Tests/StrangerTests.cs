using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kks.Reporting.Testing;

namespace Kks.Packages.Tests;

/// <summary>What people do who only have the packages.</summary>
public sealed class StrangerTests : IDisposable
{
    private readonly Stranger _stranger = new();

    [Fact]
    public async Task An_author_changes_a_sentence_reads_the_difference_accepts_it_and_passes()
    {
        await _stranger.Make("kks-template", "TemplatPuskesmas");
        Assert.Contains("namespace TemplatPuskesmas;", File.ReadAllText(_stranger.PathOf("TemplatPuskesmas/DokumenTests.cs")), StringComparison.Ordinal);
        await _stranger.Dotnet("TemplatPuskesmas", "build", "-warnaserror");
        Assert.Contains("Passed!", await _stranger.Dotnet("TemplatPuskesmas", "test", "--no-build"), StringComparison.Ordinal);

        var template = _stranger.PathOf("TemplatPuskesmas/templat/ringkasan.sbn.md");
        var sentence = File.ReadAllText(template);
        File.WriteAllText(template, sentence.Replace("Nilai mandirinya", "Nilai penilaian mandirinya", StringComparison.Ordinal));
        Assert.NotEqual(sentence, File.ReadAllText(template));
        var (failed, difference) = await _stranger.Run("dotnet", "TemplatPuskesmas", "test", "--no-build");
        Assert.NotEqual(0, failed);
        Assert.Contains("di bawah “Ringkasan Tatanan Pasar”", difference, StringComparison.Ordinal);
        Assert.Contains("Nilai {+penilaian+} mandirinya 15,38.", difference, StringComparison.Ordinal);

        await _stranger.Dotnet("", "tool", "install", "Kks.Cli", "--version", Feed.Version, "--tool-path", _stranger.PathOf("tool"));
        var (accepted, said) = await _stranger.Run(_stranger.PathOf("tool/kks"), "TemplatPuskesmas", "template", "terima");
        Assert.Equal((0, true), (accepted, said.Contains("1 teks disetujui.", StringComparison.Ordinal)));
        await _stranger.Dotnet("TemplatPuskesmas", "test", "--no-build");
        var (uji, report) = await _stranger.Run(_stranger.PathOf("tool/kks"), "TemplatPuskesmas", "template", "uji");
        Assert.True(uji == 0, report);
    }

    [Fact]
    public async Task The_smallest_app_builds_without_a_warning_and_makes_a_sound_document()
    {
        await _stranger.Make("kks-app", "AplikasiDinkes");
        await _stranger.Dotnet("AplikasiDinkes", "build", "-warnaserror");
        await _stranger.Dotnet("AplikasiDinkes", "run", "--no-build");
        AssertSound(_stranger.PathOf("AplikasiDinkes/narasi-pasar.docx"), "Kabupaten Contoh");
    }

    [Fact]
    public async Task A_web_app_from_nothing_builds_without_a_warning_and_serves_a_sound_document()
    {
        WebApp.WriteTo(_stranger.PathOf("AplikasiWeb"));
        await _stranger.Dotnet("AplikasiWeb", "build", "-warnaserror");
        Assert.Contains("Unknown: 404", await _stranger.Dotnet("AplikasiWeb", "run", "--no-build"), StringComparison.Ordinal);
        AssertSound(_stranger.PathOf("AplikasiWeb/pasar.docx"), "Kota Contoh");
    }

    public void Dispose() => _stranger.Dispose();

    private static void AssertSound(string docx, string text)
    {
        using (var document = WordprocessingDocument.Open(docx, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(problem => $"{problem.Path?.XPath}: {problem.Description}"));
        }

        Assert.Contains(text, DocumentText.ReadFile(docx), StringComparison.Ordinal);
    }
}
