using System.Runtime.CompilerServices;

namespace Kks.Model.Tests;

/// <summary>Compares a text with the <c>.verified.txt</c> beside the tests; writes <c>.received.txt</c> where they differ.</summary>
internal static class Snapshot
{
    public static void Verify(string name, string received)
    {
        var verified = Path.Combine(Folder(), name + ".verified.txt");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected != received)
        {
            File.WriteAllText(Path.Combine(Folder(), name + ".received.txt"), received);
        }

        Assert.Equal(expected, received);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
