using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kks.Reporting.Testing;
using Kks.Reporting.Tests.Word;
using Kks.Tests;
using Kks.Reporting.WordTemplates;

namespace Kks.WordGallery.Tests.Corpus;

/// <summary>Documents of other programs, without tags, through the engine: what comes out is what went in.</summary>
public sealed partial class CorpusTests
{
    private static readonly string Folder = Repository.PathOf("tests/Kks.WordGallery.Tests/Documents");

    private static readonly string[] Names = [.. Directory.GetFiles(Folder, "*.docx").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documents { get; } = [.. Names];

    [Fact]
    public void There_are_at_least_thirty_documents_of_five_producers()
    {
        var producers = Names.Select(name => name.Split('-')[0]).ToHashSet();

        Assert.True(Names.Length >= 30);
        Assert.Superset(new HashSet<string> { "lo", "pandoc", "python", "kks", "lain" }, producers);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_without_tags_comes_out_with_every_part_as_it_was(string name)
    {
        var before = Read(name);

        Assert.Empty(PackageDifferences.Find(before, Render(before, name)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_without_tags_reads_as_before_and_is_as_valid(string name)
    {
        var before = Read(name);
        var after = Render(before, name);

        Assert.Equal(Text(before), Text(after));
        Assert.Equal(Errors(before), Errors(after));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_same_document_comes_out_twice_byte_for_byte(string name) => Assert.Equal(Render(Read(name), name), Render(Read(name), name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void All_of_a_document_between_two_tags_comes_out_as_it_was(string name)
    {
        var before = Read(name);
        var wrapped = BodyEdit.Between(before, "{{ if 1 < 2 }}", "{{ end }}");

        var after = Render(wrapped, name);

        Assert.NotEmpty(PackageDifferences.Find(before, wrapped));
        var (expected, actual) = (BodyEdit.WithoutContents(before), BodyEdit.WithoutContents(after));
        Assert.Empty(PackageDifferences.Find(expected, actual));
        Assert.Equal(Text(expected), Text(actual));
    }

    [Fact]
    public void The_contents_list_of_another_program_lists_what_it_listed_before()
    {
        var after = Render(BodyEdit.Between(Read("lo-daftar-isi.docx"), "{{ if 1 < 2 }}", "{{ end }}"), "lo-daftar-isi.docx");

        Assert.Equal(["Bab 1", "Bagian 1.1", "Bab 2", "Bagian 2.1", "Bab 3", "Bagian 3.1"], BodyEdit.MainOf(after).Descendants(BodyEdit.W + "hyperlink").Select(entry => string.Concat(entry.Descendants(BodyEdit.W + "t").Select(text => text.Value))));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void All_of_a_document_three_times_over_is_as_valid_as_once(string name)
    {
        var before = Read(name);
        var after = Render(BodyEdit.Between(before, "{{ for i in 1..3 }}", "{{ end }}"), name);

        Assert.Equal([], Kinds(Errors(after)).Except(Kinds(Errors(before))));
        Assert.Equal(string.Concat(Enumerable.Repeat(TextOnce(before), 3)), TextOnce(after));
        Assert.DoesNotContain(DocxSoundness.Part(BodyEdit.MainOf(after)), problem => problem.Contains("twice", StringComparison.Ordinal) || problem.Contains("pairs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_letter_in_a_part_is_noticed()
    {
        var before = Read("lo-tabel.docx");

        var difference = Assert.Single(PackageDifferences.Find(before, BodyEdit.Replace(before, "dalam 1", "dalam 7")));

        Assert.StartsWith("word/document.xml: ", difference, StringComparison.Ordinal);
    }

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static byte[] Render(byte[] document, string name)
    {
        var compiled = WordTemplate.Compile(new MemoryStream(document), new WordTemplateOptions { Name = name });
        Assert.Empty(compiled.Diagnostics);
        using var output = new MemoryStream();
        var outcome = compiled.Template!.Render(new Dictionary<string, object?>(), output);
        Assert.Empty(outcome.Diagnostics);
        Assert.True(outcome.Written);
        return output.ToArray();
    }

    private static string TextOnce(byte[] document) => BodyEdit.TextOf(BodyEdit.WithoutCounts(BodyEdit.WithoutContents(document)));

    private static string Text(byte[] document) => DocumentText.Read(document);

    private static List<string> Errors(byte[] document)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The errors without their places and without the value that is wrong: LibreOffice itself gives every old shape the same type.</summary>
    private static HashSet<string> Kinds(IEnumerable<string> errors) => [.. errors.Select(error => Value().Replace(error[(error.IndexOf(": ", StringComparison.Ordinal) + 2)..], "value"))];

    [GeneratedRegex("value '[^']*'")]
    private static partial Regex Value();
}
