using System.Globalization;
using Kks.Reporting.WordTemplates.Fields;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>A contents list of the template: what it lists and how its entries look. Immutable.</summary>
/// <param name="Code">The code of its field.</param>
/// <param name="Looks">How its entries look.</param>
/// <param name="EndsInside">Whether the field ends in its last entry; else the template has a paragraph for its end.</param>
internal sealed record ContentsField(FieldCode Code, EntryLooks Looks, bool EndsInside)
{
    private const int Levels = 9;

    private readonly (int From, int To) _headings = Range(Code.Value("o"));
    private readonly (int From, int To) _withoutPages = Code.Has("n") ? Range(Code.Value("n")) : (0, 0);
    private readonly Dictionary<string, int> _styles = StylesOf(Code.Value("t"));

    /// <summary>The sequence whose captions it lists; null where it lists headings.</summary>
    public string? Sequence => Code.Value("c") ?? Code.Value("a");

    /// <summary>The bookmark of the template it is confined to; null where it lists the whole document.</summary>
    public string? Confines => Code.Value("b");

    /// <summary>The styles it lists by name, besides headings.</summary>
    public IEnumerable<string> StyleNames => _styles.Keys;

    /// <summary>Whether page numbers are shown at a level.</summary>
    public bool ShowsPage(int level) => level < _withoutPages.From || level > _withoutPages.To;

    /// <summary>The level of an entry in this list; null where it is not listed.</summary>
    public int? LevelOf(OutlineEntry entry)
    {
        if (Confines is { } range && !entry.Ranges.Contains(range, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        if (Sequence is { } sequence)
        {
            return entry.Paragraph.Sequences.Contains(sequence, StringComparer.OrdinalIgnoreCase) ? 1 : null;
        }

        return _styles.TryGetValue(entry.Paragraph.StyleName, out var level) ? level : HeadingLevelOf(entry.Paragraph);
    }

    private int? HeadingLevelOf(ListedParagraph paragraph)
    {
        var byStyle = Code.Has("o") || (!Code.Has("t") && !Code.Has("u"));
        var level = (byStyle ? paragraph.HeadingLevel : null) ?? (Code.Has("u") ? paragraph.OutlineLevel : null);
        return level >= _headings.From && level <= _headings.To ? level : null;
    }

    private static (int From, int To) Range(string? text)
    {
        var ends = (text ?? "").Split('-');
        return ends.Length == 2 && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? (from, to)
            : (1, Levels);
    }

    /// <summary>Reads <c>Judul,1,Subjudul,2</c>; Word separates by what Windows separates lists by, in Indonesia a semicolon.</summary>
    private static Dictionary<string, int> StylesOf(string? text)
    {
        var styles = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var words = (text ?? "").Split([',', ';'], StringSplitOptions.TrimEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            if (int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= Levels)
            {
                styles.TryAdd(words[i], level);
            }
        }

        return styles;
    }
}
