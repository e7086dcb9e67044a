using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>The code of a field that refers to bookmarks of its document, or counts in it.</summary>
/// <param name="Holder">The element or attribute that holds it.</param>
/// <param name="Text">The code in the document's own file.</param>
internal sealed partial record FieldCode(XObject Holder, string Text)
{
    private static readonly HashSet<string> Referring =
        new(["REF", "PAGEREF", "NOTEREF", "HYPERLINK", "GOTOBUTTON", "TOC", "INDEX", "STYLEREF", "ASK", "SET"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a code refers to any of these bookmarks.</summary>
    public static bool Refers(string text, ISet<string> names)
    {
        var words = Word().Matches(text);
        return words.Count > 1 && Referring.Contains(words[0].Value) && words.Skip(1).Any(word => names.Contains(word.Value));
    }

    /// <summary>Whether a code counts, or lists what is counted.</summary>
    public static bool Counts(string text) => Counter().IsMatch(text);

    /// <summary>Writes the names that bookmarks have now.</summary>
    /// <param name="names">The names by those in the document's own file.</param>
    /// <param name="counters">What is put behind the names of counters, so that they count nothing else.</param>
    public void Fill(IReadOnlyDictionary<string, string> names, string counters)
    {
        var text = Word().Replace(Counter().Replace(Text, counter => counter.Value + counters), word => names.GetValueOrDefault(word.Value, word.Value));
        if (Holder is XAttribute attribute)
        {
            attribute.Value = text;
        }
        else
        {
            ((XElement)Holder).Value = text;
        }
    }

    [GeneratedRegex("(?<=^\\s*SEQ\\s+)[\\w]+|(?<=^\\s*TOC\\b.*\\\\[ac]\\s+\"?)[\\w]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counter();

    [GeneratedRegex("[^\\s\"]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
