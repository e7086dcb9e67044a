using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>What the number formats of a workbook's cell styles say.</summary>
internal sealed partial class NumberFormats
{
    private readonly List<NumberShape> styles = [];

    public static NumberFormats None { get; } = new();

    public NumberShape this[int style] => style >= 0 && style < styles.Count ? styles[style] : NumberShape.Plain;

    public static NumberFormats Read(XmlReader reader)
    {
        var formats = new NumberFormats();
        var own = new Dictionary<int, NumberShape>();
        var inCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
            {
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
            {
                own[Number(reader, "numFmtId")] = ShapeOf(reader.GetAttribute("formatCode") ?? string.Empty);
            }
            else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var id = Number(reader, "numFmtId");
                formats.styles.Add(own.TryGetValue(id, out var shape) ? shape : BuiltIn(id));
            }
        }

        return formats;
    }

    private static int Number(XmlReader reader, string name) =>
        int.TryParse(reader.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>ECMA-376 part 1, 18.8.30, with the ids East Asian editions of Excel use for dates.</summary>
    private static NumberShape BuiltIn(int id) => id switch
    {
        9 or 10 => NumberShape.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberShape.Date,
        _ => NumberShape.Plain,
    };

    private static NumberShape ShapeOf(string code)
    {
        // Quoted text, escaped characters, colours and conditions are not placeholders.
        var bare = Literals().Replace(code.Length > 1000 ? code[..1000] : code, string.Empty);
        if (DateLetters().IsMatch(bare))
        {
            return NumberShape.Date;
        }

        return bare.Contains('%', StringComparison.Ordinal) ? NumberShape.Percent : NumberShape.Plain;
    }

    [GeneratedRegex("""("[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Literals();

    [GeneratedRegex("[dmyhs]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLetters();
}
