namespace Kks.Tests;

/// <summary>The checkout the tests run in, wherever their assemblies lie in it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string TextOf(string relative) => File.ReadAllText(PathOf(relative));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kks.Reporting.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests must run inside the checkout.");
    }
}
