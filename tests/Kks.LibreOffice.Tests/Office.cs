using System.Diagnostics;

namespace Kks.LibreOffice.Tests;

/// <summary>LibreOffice and the PDF reader as processes, with a profile of their own and a time limit.</summary>
internal static class Office
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>What is missing on this machine; null where the tests can run.</summary>
    public static string? Missing { get; } = FindMissing();

    /// <summary>Converts documents to PDF beside them, all in one start.</summary>
    public static void ConvertToPdf(string folder, IEnumerable<string> documents, string profileName = "profil")
    {
        var profile = new Uri(Path.Combine(folder, profileName)).AbsoluteUri;
        Run("soffice", ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", folder, .. documents]);
    }

    /// <summary>What is missing to open workbooks; null where they can be opened.</summary>
    public static string? MissingCalc { get; } = Missing ?? FindMissingCalc();

    /// <summary>Opens workbooks and saves them again under the same names in another folder.</summary>
    public static void SaveAgain(string folder, IEnumerable<string> workbooks, string target)
    {
        var profile = new Uri(Path.Combine(folder, "profil")).AbsoluteUri;
        Run("soffice", ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "xlsx", "--outdir", target, .. workbooks]);
    }

    /// <summary>The text of a PDF, pages separated by form feeds.</summary>
    public static string TextOf(string pdf) => Run("pdftotext", ["-layout", pdf, "-"]);

    /// <summary>The text of a PDF column by column, as one reads it.</summary>
    public static string ReadingOrderOf(string pdf) => Run("pdftotext", [pdf, "-"]);

    private static string? FindMissing()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        string[] missing = [.. new[] { "soffice", "pdftotext" }.Where(name => !folders.Any(f => File.Exists(Path.Combine(f, name))))];
        return missing.Length == 0 ? null : $"Not run: {string.Join(" and ", missing)} not found. Install LibreOffice Writer and poppler-utils.";
    }

    /// <summary>Distributions pack Calc by itself; its library lies beside the program.</summary>
    private static string? FindMissingCalc()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var start = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Select(f => Path.Combine(f, "soffice")).First(File.Exists);
        var program = Path.GetDirectoryName(File.ResolveLinkTarget(start, returnFinalTarget: true)?.FullName ?? start)!;
        return File.Exists(Path.Combine(program, "libsclo.so")) ? null : "Not run: LibreOffice Calc not found. Install libreoffice-calc.";
    }

    private static string Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Limit}.");
        }

        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"{program}: {error.Result}");
    }
}
