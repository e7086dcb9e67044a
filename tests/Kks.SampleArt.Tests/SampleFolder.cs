namespace Kks.SampleArt.Tests;

/// <summary>The committed sample district, found from the place the tests run in.</summary>
internal static class SampleFolder
{
    public static string Path { get; } = Find();

    public static string Evidence => System.IO.Path.Combine(Path, "bukti");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "samples", "klungkung-2025");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException("samples/klungkung-2025 was not found above the tests.");
    }
}
