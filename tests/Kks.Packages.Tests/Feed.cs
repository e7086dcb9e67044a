namespace Kks.Packages.Tests;

/// <summary>The packages made with this build, in a folder.</summary>
internal static class Feed
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "feed");

    /// <summary>The version all packages have, as the root's build properties say.</summary>
    public static string Version { get; } = System.Xml.Linq.XDocument.Parse(Repository.TextOf("Directory.Build.props")).Descendants("Version").Single().Value;

    public static string PathOf(string package, string ending = ".nupkg") => Path.Combine(Folder, $"{package}.{Version}{ending}");
}
