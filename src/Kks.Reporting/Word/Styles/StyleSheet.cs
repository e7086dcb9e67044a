using System.Text;

namespace Kks.Reporting.Word.Styles;

/// <summary>The ids by which a reference document knows the writer's styles, ready as markup. Immutable and thread-safe.</summary>
internal sealed class StyleSheet
{
    private readonly string?[] _ids = new string?[Enum.GetValues<WordStyle>().Length];
    private readonly byte[][] _paragraph = new byte[Enum.GetValues<WordStyle>().Length][];

    public StyleSheet(IReadOnlyDictionary<string, string> idsByName)
    {
        foreach (var (style, name) in StyleNames.All)
        {
            var id = idsByName.GetValueOrDefault(name);
            _ids[(int)style] = id;
            _paragraph[(int)style] = id is null ? [] : Encoding.UTF8.GetBytes($"<w:pStyle w:val=\"{id}\"/>");
        }
    }

    /// <summary>The styles the reference document lacks, by name.</summary>
    public IEnumerable<string> Missing => StyleNames.All.Where(pair => _ids[(int)pair.Key] is null).Select(pair => pair.Value);

    /// <summary>The style's id; null where the reference document lacks it.</summary>
    public string? Id(WordStyle style) => _ids[(int)style];

    /// <summary>The style as <c>w:pStyle</c>; nothing where the reference document lacks it, which Word takes as its default style.</summary>
    public ReadOnlySpan<byte> Paragraph(WordStyle style) => _paragraph[(int)style];
}
