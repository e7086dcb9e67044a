using System.Runtime.CompilerServices;

using Kks.Exchange.Evidence;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>The small files beside the tests, each made once by another program.</summary>
internal static class BerkasContoh
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder(), "Berkas", name));

    public static FaktaBerkas Facts(string name) => Facts(name, Read(name));

    public static FaktaBerkas Facts(string name, byte[] content) =>
        BerkasReader.Read(name, () => new MemoryStream(content))!;

    public static IReadOnlyList<string> Names(string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder(), "Berkas"), pattern).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
