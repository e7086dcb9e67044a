namespace Kks.LibreOffice.Tests;

/// <summary>Where the tests run, and how they read pages.</summary>
internal static class Checkout
{
    /// <summary>The root of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The text of pages without the blanks that place it.</summary>
    public static string Unpadded(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())) + "\n";

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Kks.Reporting.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("The tests must run inside the checkout.");
        }

        return at.FullName;
    }
}
