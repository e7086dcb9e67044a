using System.Diagnostics;

namespace Kks.Packages.Tests;

/// <summary>Someone who has only the SDK and the packages: a folder of one's own, own package cache, own templates.</summary>
internal sealed class Stranger : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // What a build server sets, and what the test run around this one tells its children.
    private static readonly string[] Forgotten = ["CI", "BUILD_SERVER", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "MSBuild", "VSTEST", "DOTNET_HOST_PATH", "COVERLET"];

    public Stranger()
    {
        Folder = Directory.CreateTempSubdirectory("kks-").FullName;
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.Copy(Repository.PathOf("global.json"), PathOf("global.json"));
        File.WriteAllText(PathOf("nuget.config"), $"""
            <configuration>
              <packageSources><add key="kks" value="{Feed.Folder}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{cache}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Folder { get; }

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    /// <summary>Runs <c>dotnet</c> in a folder below; it must end well.</summary>
    public async Task<string> Dotnet(string folder, params string[] arguments)
    {
        var (exitCode, output) = await Run("dotnet", folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Installs the templates and makes a project of one.</summary>
    public async Task Make(string template, string folder)
    {
        await Dotnet("", "new", "install", Feed.PathOf("Kks.Reporting.Templates"), "--debug:custom-hive", PathOf("hive"));
        await Dotnet("", "new", template, "-o", folder, "--no-restore", "--debug:custom-hive", PathOf("hive"));
    }

    /// <summary>Runs a program in a folder below and gives how it ended and all it said.</summary>
    public async Task<(int ExitCode, string Output)> Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = PathOf(folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => Forgotten.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = PathOf("packages");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // A build server left behind would keep the output open and the folder in use.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Patience}.");
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
