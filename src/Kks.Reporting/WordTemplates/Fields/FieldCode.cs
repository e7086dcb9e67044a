using System.Text;

namespace Kks.Reporting.WordTemplates.Fields;

/// <summary>The code of a field, read: <c>SEQ Tabel \* ARABIC \s 1</c> -> kind, arguments, switches. Immutable.</summary>
internal sealed class FieldCode
{
    private readonly Dictionary<string, string?> _switches = new(StringComparer.Ordinal);

    private FieldCode(string text) => Text = text;

    /// <summary>The code as written, without blanks around it.</summary>
    public string Text { get; }

    /// <summary>The word it begins with, in capitals.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What stands before the first switch; without quotes.</summary>
    public IReadOnlyList<string> Arguments { get; private set; } = [];

    public static FieldCode Parse(string text)
    {
        var code = new FieldCode(text.Trim());
        var words = Words(code.Text);
        code.Kind = words.Count > 0 ? words[0].Text.ToUpperInvariant() : "";
        code.Arguments = [.. words.Skip(1).TakeWhile(word => !word.IsSwitch).Select(word => word.Text)];
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].IsSwitch)
            {
                code._switches.TryAdd(words[i].Text[1..], i + 1 < words.Count && !words[i + 1].IsSwitch ? words[i + 1].Text : null);
            }
        }

        return code;
    }

    public bool Has(string name) => _switches.ContainsKey(name);

    /// <summary>What follows a switch; null where there is no such switch or nothing follows it.</summary>
    public string? Value(string name) => _switches.GetValueOrDefault(name);

    private static List<(string Text, bool IsSwitch)> Words(string text)
    {
        var words = new List<(string, bool)>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (IsQuote(text[at]))
            {
                words.Add((Quoted(text, ref at), false));
            }
            else
            {
                var start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at]) && !IsQuote(text[at]))
                {
                    at++;
                }

                words.Add((text[start..at], text[start] == '\\' && at - start > 1));
            }
        }

        return words;
    }

    private static string Quoted(string text, ref int at)
    {
        var inner = new StringBuilder();
        for (at++; at < text.Length && !IsQuote(text[at]); at++)
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 1 : 0;
            inner.Append(text[at]);
        }

        at++;
        return inner.ToString();
    }

    // Word takes the quotes its own correction makes of straight ones.
    private static bool IsQuote(char sign) => sign is '"' or '\u201C' or '\u201D';
}
