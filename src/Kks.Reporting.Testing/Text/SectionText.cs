using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>A section in words: paper, margins, page numbering, and its headers and footers.</summary>
internal sealed class SectionText(DocumentContext document, XElement properties)
{
    private const double TwipsPerMillimetre = 56.6929;

    // Papers are the same within a millimetre and a half: producers round.
    private const double SamePaper = 1.5;

    private static readonly (string Name, int Width, int Height)[] Papers =
    [
        ("A4", 210, 297), ("F4", 215, 330), ("F4", 210, 330), ("Letter", 216, 279), ("Legal", 216, 356), ("A3", 297, 420), ("A5", 148, 210),
    ];

    private static readonly (string Type, string Name)[] HeaderKinds = [("default", ""), ("first", " halaman pertama"), ("even", " halaman genap")];

    public void Write(int number, ILineSink sink, int width)
    {
        sink.Gap();
        sink.Add(string.Create(CultureInfo.InvariantCulture, $"=== Bagian {number}: {string.Join("; ", Facts())} ==="));
        foreach (var (type, name) in HeaderKinds.Where(kind => IsUsed(kind.Type)))
        {
            WriteStory("headerReference", type, $"kepala{name}:", sink, width);
            WriteStory("footerReference", type, $"kaki{name}:", sink, width);
        }

        sink.Gap();
    }

    private IEnumerable<string> Facts()
    {
        yield return Paper();
        if (properties.Child("pgMar") is { } margin)
        {
            yield return $"margin atas {Centimetres(margin, "top")}, kanan {Centimetres(margin, "right")}, bawah {Centimetres(margin, "bottom")}, kiri {Centimetres(margin, "left")} cm";
        }

        if (properties.Child("pgNumType") is { } numbering && (numbering.Attr("fmt") ?? numbering.Attr("start")) is not null)
        {
            yield return $"nomor halaman {Numerals(numbering.Attr("fmt"))}{(numbering.Attr("start") is { } start ? $" mulai {start}" : "")}";
        }

        if (properties.Child("cols").Int("num") is { } columns and > 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{columns} kolom");
        }

        if (properties.Value("type") is { } type and not "nextPage")
        {
            yield return type switch { "continuous" => "menyambung di halaman yang sama", "evenPage" => "mulai di halaman genap", "oddPage" => "mulai di halaman ganjil", _ => type };
        }

        if (properties.Value("vAlign") is { } align and not "top")
        {
            yield return align switch { "center" => "isi di tengah halaman", "bottom" => "isi di bawah halaman", _ => "isi memenuhi halaman" };
        }

        if (properties.IsOn("titlePg"))
        {
            yield return "halaman pertama tersendiri";
        }
    }

    private string Paper()
    {
        var page = properties.Child("pgSz");
        if (page.Int("w") is not { } width || page.Int("h") is not { } height)
        {
            return "kertas tidak disebut";
        }

        var (wide, high) = (width / TwipsPerMillimetre, height / TwipsPerMillimetre);
        var (narrow, large) = (Math.Min(wide, high), Math.Max(wide, high));
        var known = Papers.FirstOrDefault(paper => Math.Abs(paper.Width - narrow) <= SamePaper && Math.Abs(paper.Height - large) <= SamePaper).Name;
        var size = known ?? string.Create(CultureInfo.InvariantCulture, $"{wide / 10:0.0} × {high / 10:0.0} cm").Replace('.', ',');
        return $"{size} {(wide > high ? "lanskap" : "potret")}";
    }

    private bool IsUsed(string type) => type switch
    {
        "first" => properties.IsOn("titlePg"),
        "even" => document.HasEvenPages,
        _ => true,
    };

    private void WriteStory(string reference, string type, string label, ILineSink sink, int width)
    {
        var named = properties.Children(reference).FirstOrDefault(item => (item.Attr("type") ?? "default") == type);
        if (document.Package.RelationshipsOf(document.Package.MainPart).PartOf(named.Attr("id")) is not { } part || document.Package.Load(part) is not { } root)
        {
            return;
        }

        var lines = new CellLines(int.MaxValue);
        new BlockWriter(new Story(document, part), lines, width - 8).WriteAll(root.Elements());
        if (lines.Lines.Count <= 1)
        {
            sink.Add($"    {label} {(lines.Lines.Count == 0 ? "(kosong)" : lines.Lines[0])}");
            return;
        }

        sink.Add("    " + label);
        foreach (var line in lines.Lines)
        {
            sink.Add("        " + line);
        }
    }

    private static string Numerals(string? format) => format switch
    {
        "lowerRoman" => "i, ii, iii",
        "upperRoman" => "I, II, III",
        "lowerLetter" => "a, b, c",
        "upperLetter" => "A, B, C",
        _ => "1, 2, 3",
    };

    private static string Centimetres(XElement margin, string side) =>
        ((margin.Int(side) ?? 0) / TwipsPerMillimetre / 10).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
