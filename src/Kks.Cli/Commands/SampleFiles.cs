namespace Kks.Cli.Commands;

/// <summary>The sample data folder and reading notes a new template pack begins with, embedded in this program.</summary>
internal static class SampleFiles
{
    /// <summary>The submission of the sample.</summary>
    public const string Submission = "usulan.yaml";

    /// <summary>What to do with a new pack.</summary>
    public const string Notes = "BACA-SAYA.md";

    public static Stream Open(string name) => typeof(SampleFiles).Assembly.GetManifestResourceStream("Kks.Cli.Contoh." + name)!;
}
