namespace Kks.SampleArt.Tests;

/// <summary>The committed sample district.</summary>
internal static class SampleFolder
{
    public static string Path { get; } = Repository.PathOf("samples/klungkung-2025");

    public static string Evidence { get; } = System.IO.Path.Combine(Path, "bukti");
}
