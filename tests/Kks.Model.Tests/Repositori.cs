namespace Kks.Model.Tests;

/// <summary>Finds files of the repository from wherever tests run.</summary>
internal static class Repositori
{
    public static string Akar { get; } = Find(AppContext.BaseDirectory);

    public static string Teks(string relative) => File.ReadAllText(Path.Combine(Akar, relative));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Kks.Reporting.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Kks.Reporting.sln above the tests."));
}
