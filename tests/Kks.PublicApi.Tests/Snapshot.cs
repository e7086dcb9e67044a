using System.Runtime.CompilerServices;

namespace Kks.PublicApi.Tests;

/// <summary>
/// Compares a text with <c>Class.Method.verified.txt</c> beside the test; where they differ, writes <c>.received.txt</c> and fails.
/// A reviewed change is accepted by renaming the received file.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string actual, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(
            Path.GetDirectoryName(file)!,
            $"{Path.GetFileNameWithoutExtension(file)}.{method}{(name is null ? "" : "_" + name)}");
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail(expected is null
            ? $"{Path.GetFileName(verified)} does not exist yet; review {received} and rename it."
            : $"{Path.GetFileName(verified)} differs from the text made. {FirstDifference(expected, text)} See {received}.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"Line {line + 1}: expected \"{(line < left.Length ? left[line] : "(end)")}\", got \"{(line < right.Length ? right[line] : "(end)")}\".";
    }
}
