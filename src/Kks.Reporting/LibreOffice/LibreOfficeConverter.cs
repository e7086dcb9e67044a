using System.Diagnostics;

namespace Kks.Reporting.LibreOffice;

/// <summary>
/// LibreOffice on this machine, run as a process of its own: documents -> PDF. Every run has a profile of its own, so several may run at once.
/// Immutable and thread-safe.
/// </summary>
public sealed class LibreOfficeConverter
{
    private readonly string _program;

    private LibreOfficeConverter(string program, TimeSpan timeLimit) => (_program, TimeLimit) = (program, timeLimit);

    /// <summary>How long one document may take; a run of several may take as many times that. Default: two minutes.</summary>
    public TimeSpan TimeLimit { get; }

    /// <summary>Finds LibreOffice: at the path given, else in the folders of the environment variable <c>PATH</c>; null where it is not.</summary>
    /// <param name="program">The program <c>soffice</c>, where it is known.</param>
    /// <param name="timeLimit">How long one document may take; two minutes where null.</param>
    public static LibreOfficeConverter? Find(string? program = null, TimeSpan? timeLimit = null)
    {
        var limit = timeLimit ?? TimeSpan.FromMinutes(2);
        if (program is not null)
        {
            return File.Exists(program) ? new LibreOfficeConverter(program, limit) : null;
        }

        var names = OperatingSystem.IsWindows() ? ["soffice.exe"] : new[] { "soffice", "libreoffice" };
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return found is null ? null : new LibreOfficeConverter(found, limit);
    }

    /// <summary>Converts documents to PDF, all in one start; the files are named alike and hold their bookmarks as destinations.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="folder">Where the PDF files go; it must exist.</param>
    /// <param name="quality">How finely pictures are kept; null for <see cref="PdfQuality.Full"/>.</param>
    /// <param name="cancellation">Ends LibreOffice.</param>
    /// <exception cref="IOException">LibreOffice did not start, failed, or took longer than <see cref="TimeLimit"/> allows.</exception>
    /// <exception cref="OperationCanceledException">The conversion was stopped.</exception>
    public void ConvertToPdf(IReadOnlyList<string> documents, string folder, PdfQuality? quality = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var profile = Directory.CreateTempSubdirectory("kks-profil-");
        try
        {
            Run(["--headless", $"-env:UserInstallation={new Uri(profile.FullName).AbsoluteUri}", "--convert-to", (quality ?? PdfQuality.Full).Filter, "--outdir", folder, .. documents], TimeLimit * Math.Max(1, documents.Count), cancellation);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private void Run(IEnumerable<string> arguments, TimeSpan most, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(most);
        using var process = Start(arguments);
        using var stop = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
        {
            throw new IOException($"LibreOffice tidak selesai dalam {most.TotalSeconds:0} detik.");
        }

        if (process.ExitCode != 0)
        {
            throw new IOException($"LibreOffice gagal: {error.Result.Trim()}");
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(_program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            throw new IOException($"LibreOffice tidak dapat dijalankan: {problem.Message}", problem);
        }
    }
}
