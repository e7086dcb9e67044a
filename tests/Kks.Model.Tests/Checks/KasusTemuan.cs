namespace Kks.Model.Tests.Checks;

/// <summary>
/// The cases of <c>kasus.txt</c>: a line <c>- text</c> to replace in the clean submission, a line <c>+ text</c> to put there
/// (<c>\\n</c> for a line break in both), and a line <c>&gt; finding</c> for everything found.
/// </summary>
public static class KasusTemuan
{
    public static TheoryData<string, string, string> Semua()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var (old, replacement, expected) in Baca())
        {
            cases.Add(old, replacement, expected);
        }

        return cases;
    }

    internal static IEnumerable<(string Old, string Replacement, string Expected)> Baca() =>
        from block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Checks", "kasus.txt")).Split("\n\n").Skip(1)
        let lines = block.TrimEnd('\n').Split('\n')
        where lines.Length > 1
        select (Lines(lines[0]), Lines(lines[1]), string.Join('\n', lines.Skip(2).Select(l => l[2..])));

    private static string Lines(string line) => line[2..].Replace("\\n", "\n", StringComparison.Ordinal);
}
