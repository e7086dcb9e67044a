using System.Text.RegularExpressions;
using Kks.Reporting.Tests.Word;
using Kks.Templating;

namespace Kks.Reporting.Tests.Docs;

/// <summary>docs/diagnostics.md names every code of templates and Word documents, and its examples give what they say.</summary>
public sealed partial class DiagnosticsDocumentTests
{
    private static readonly IReadOnlyList<DiagnosticEntry> Entries = DiagnosticEntry.Read(Repository.TextOf("docs/diagnostics.md"));

    public static TheoryData<string> Runnable => [.. Entries.Where(IsRunnable).Select(entry => entry.Code)];

    [Fact]
    public void Every_code_in_the_sources_has_a_heading_and_every_heading_a_code()
    {
        var codes = SourceFiles().SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().ToList();

        Assert.True(codes.Count > 60, $"Only {codes.Count} codes were found in the sources.");
        Assert.Equal(codes.Order(StringComparer.Ordinal), Entries.Select(entry => entry.Code).Where(code => code[3] is '3' or '4').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Entries_stand_in_the_order_of_their_codes()
    {
        var codes = Entries.Select(entry => entry.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_code_of_the_template_engine_is_given_somewhere()
    {
        var sources = string.Concat(SourceFiles().Select(File.ReadAllText));
        var names = typeof(DiagnosticCodes).GetFields().Select(field => field.Name).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches($@"DiagnosticCodes\.{name}\b", sources));
    }

    [Theory]
    [MemberData(nameof(Runnable))]
    public void The_example_gives_its_code_and_no_other(string code)
    {
        var entry = Entries.Single(item => item.Code == code);
        var found = DiagnosticExample.Run(entry);

        Assert.Contains(new DiagnosticFinding(code, entry.IsWarning), found);
        // Where there are too many errors, the errors themselves come first.
        Assert.All(found.Where(_ => code is not (DiagnosticCodes.TooManyErrors or "KKS4117")), finding => Assert.Equal(code, finding.Code));
    }

    [Fact]
    public void Examples_in_CSharp_are_lines_of_a_program_that_compiles()
    {
        var shown = Entries.Where(entry => entry.Language == "csharp").ToList();
        var source = Trimmed(ProgramExamples.Source);

        Assert.Equal(ProgramExamples.Codes.Order(StringComparer.Ordinal), shown.Select(entry => entry.Code));
        Assert.All(shown, entry => Assert.Contains(Trimmed(entry.Example), source, StringComparison.Ordinal));
    }

    private static bool IsRunnable(DiagnosticEntry entry) =>
        entry.Code[3] == '4' || (entry.Code[3] == '3' && !entry.Code.StartsWith("KKS39", StringComparison.Ordinal));

    private static IEnumerable<string> SourceFiles() => ((string[])["Kks.Templating", "Kks.Reporting", "Kks.Reporting.Testing"])
        .Select(project => Path.Combine(Repository.Root, "src", project))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !Built().IsMatch(Path.GetRelativePath(folder, file))));

    private static string Trimmed(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("\"(KKS[0-9]{4})\"")]
    private static partial Regex Code();

    [GeneratedRegex("^(obj|bin)[/\\\\]")]
    private static partial Regex Built();
}
