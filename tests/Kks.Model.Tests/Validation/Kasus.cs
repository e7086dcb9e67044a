namespace Kks.Model.Tests.Validation;

/// <summary>
/// The cases of <c>kasus.txt</c>: a line <c>- text</c> to replace in the complete submission, a line <c>+ text</c> to put there
/// (<c>\\n</c> for a line break), and a line <c>&gt; diagnostic</c> for everything said about it.
/// </summary>
public static class Kasus
{
    public static TheoryData<string, string, string> Semua()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Validation", "kasus.txt")).Split("\n\n").Skip(1))
        {
            var lines = block.TrimEnd('\n').Split('\n');
            cases.Add(lines[0][2..], lines[1][2..].Replace("\\n", "\n", StringComparison.Ordinal), string.Join('\n', lines.Skip(2).Select(l => l[2..])));
        }

        return cases;
    }
}
