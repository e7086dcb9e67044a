using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Takes out the fields by which Word fetches from other files and programs; what they show stays as text.</summary>
internal static class OutwardFields
{
    private static readonly HashSet<string> Words =
        new(["DATABASE", "DDE", "DDEAUTO", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "LINK", "RD"], StringComparer.OrdinalIgnoreCase);

    // Longer than any of the words with blanks around it, however Word has torn it.
    private const int LongestCode = 200;

    private static readonly XName Code = WordNames.Main + "instrText";
    private static readonly XName Mark = WordNames.Main + "fldChar";
    private static readonly XName Text = WordNames.Main + "t";
    private static readonly XName Simple = WordNames.Main + "fldSimple";

    /// <summary>Takes out the fields of a text.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Remove(XElement root)
    {
        var opened = root.Descendants(Simple).Where(field => IsOutward(field.Attribute(WordNames.Main + "instr")?.Value ?? "")).ToHashSet();
        var pieces = root.Descendants().Where(element => element.Name == Code || element.Name == Mark || element.Name == Text).ToList();
        var dropped = Dropped(pieces);
        Batch.Settle(dropped, opened);
        return dropped.Count + opened.Count > 0;
    }

    /// <summary>What outward fields are made of but their results: everything up to the separator, other fields included, and the end.</summary>
    private static HashSet<XElement> Dropped(List<XElement> pieces)
    {
        var open = new Stack<(int Begin, string Code, int? Separator)>();

        // How many fields begin to cover each piece, less those that cease to: fields may stand in each other any number deep.
        var changes = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            switch (pieces[i].Attribute(WordNames.Main + "fldCharType")?.Value)
            {
                case "begin":
                    open.Push((i, "", null));
                    break;
                case "separate" when open.TryPop(out var field):
                    open.Push(field with { Separator = i });
                    break;
                case "end" when open.TryPop(out var field) && IsOutward(field.Code):
                    Cover(field.Begin, field.Separator ?? i);
                    Cover(i, i);
                    break;
                case null when pieces[i].Name == Code && open.TryPop(out var field):
                    open.Push(field.Separator is null && field.Code.Length < LongestCode ? field with { Code = field.Code + pieces[i].Value } : field);
                    break;
            }
        }

        var covers = 0;
        return [.. pieces.Where((_, i) => (covers += changes[i]) > 0)];

        void Cover(int from, int to)
        {
            changes[from]++;
            changes[to + 1]--;
        }
    }

    private static bool IsOutward(string code) => code.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var word, ..] && Words.Contains(word.Trim('"'));
}
