using System.Globalization;
using System.Text;

namespace Kks.Reporting.Testing.Snapshots;

/// <summary>The name of a snapshot's files: <c>Class.Method_param=value</c>, as Verify names them.</summary>
internal static class SnapshotName
{
    private const int Longest = 200;

    // What Windows refuses is refused everywhere, so that a name is the same on every machine.
    private const string Refused = "<>:\"/\\|?*";

    public static string Of(string file, string method, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        // A path compiled on another system may have its separators.
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        var type = name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        var text = new StringBuilder($"{type}.{method}");
        foreach (var (key, value) in parameters)
        {
            text.Append('_').Append(Clean(key)).Append('=').Append(Clean(Text(value)));
        }

        return text.Length <= Longest ? text.ToString() : throw new ArgumentException($"Nama snapshot lebih dari {Longest} huruf: {text}", nameof(parameters));
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("yyyy-MM-ddTHH-mm-ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "null",
    };

    private static string Clean(string text) => string.Concat(text.Select(sign => char.IsControl(sign) || Refused.Contains(sign, StringComparison.Ordinal) ? '-' : sign));
}
