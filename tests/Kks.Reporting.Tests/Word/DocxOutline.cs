using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Kks.Reporting.Tests.Word;

/// <summary>A document as text a person can read: one line per paragraph with its style, tables as rows, pictures, fields and sections in words.</summary>
internal static class DocxOutline
{
    private static readonly XNamespace W = Rendered.W;
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static string Of(Rendered document)
    {
        var text = new StringBuilder();
        Append(text, document.Body.Elements(), string.Empty);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, IEnumerable<XElement> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    Paragraph(text, block, indent);
                    break;
                case "tbl":
                    Table(text, block, indent);
                    break;
                case "sdt":
                    Append(text, block.Element(W + "sdtContent")!.Elements(), indent);
                    break;
                case "sectPr":
                    Section(text, block);
                    break;
            }
        }
    }

    private static void Paragraph(StringBuilder text, XElement paragraph, string indent)
    {
        var properties = paragraph.Element(W + "pPr");
        var style = (string?)properties?.Element(W + "pStyle")?.Attribute(W + "val") ?? "-";
        if (style == "Pemisah")
        {
            Separator(text, paragraph, properties!, indent);
            return;
        }

        text.Append(indent).Append(style);
        if (properties?.Element(W + "numPr") is { } number)
        {
            text.Append(CultureInfo.InvariantCulture, $"({Value(number, "numId")}:{Value(number, "ilvl")})");
        }

        if (properties?.Element(W + "jc") is { } side)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{(string)side.Attribute(W + "val")!}]");
        }

        // Rows that stay together say so in every paragraph, which would hide what they say.
        if (properties?.Element(W + "keepNext") is not null && !paragraph.Ancestors(W + "tbl").Any())
        {
            text.Append("[+]");
        }

        text.Append(": ").Append(Inline(paragraph)).Append('\n');
    }

    private static void Separator(StringBuilder text, XElement paragraph, XElement properties, string indent)
    {
        if (properties.Element(W + "sectPr") is { } section)
        {
            Section(text, section);
        }
        else if (properties.Element(W + "pageBreakBefore") is not null)
        {
            text.Append(indent).Append("(halaman baru)\n");
        }
        else if (properties.Element(W + "pBdr") is not null)
        {
            text.Append(indent).Append("(garis)\n");
        }
        else if (paragraph.Elements(W + "r").Any())
        {
            text.Append(indent).Append("(akhir daftar)\n");
        }
    }

    private static string Value(XElement parent, string name) => (string)parent.Element(W + name)!.Attribute(W + "val")!;

    private static string Inline(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var node in paragraph.Descendants())
        {
            switch (node.Name.LocalName)
            {
                case "t":
                    text.Append(Marked(node));
                    break;
                case "br":
                    text.Append('⏎');
                    break;
                case "tab" when node.Parent!.Name == W + "r":
                    text.Append('→');
                    break;
                case "instrText":
                    text.Append('{').Append(node.Value.Trim()).Append('}');
                    break;
                case "footnoteReference":
                    text.Append(CultureInfo.InvariantCulture, $"[^{(string)node.Attribute(W + "id")!}]");
                    break;
                case "hyperlink":
                    text.Append(node.Attribute(W + "anchor") is { } anchor ? $"<{anchor.Value}>" : "<tautan>");
                    break;
                case "drawing":
                    text.Append(Drawing(node));
                    break;
            }
        }

        return text.ToString();
    }

    private static string Marked(XElement run)
    {
        var properties = run.Parent!.Element(W + "rPr");
        var marks = string.Concat(properties?.Elements().Select(p => p.Name.LocalName switch
        {
            "b" => "*",
            "i" => "/",
            "u" => "_",
            "strike" => "-",
            "highlight" => "=",
            "bdr" => "!",
            "rtl" => "‹",
            "vertAlign" => (string)p.Attribute(W + "val")! == "subscript" ? "~" : "^",
            "rStyle" when (string)p.Attribute(W + "val")! == "KodeSebaris" => "`",
            _ => string.Empty,
        }) ?? []);
        return marks.Length == 0 ? run.Value : $"{marks}{run.Value}{new string([.. marks.Reverse()])}";
    }

    private static string Drawing(XElement drawing)
    {
        var extent = drawing.Descendants(Wp + "extent").First();
        var (width, height) = ((long)extent.Attribute("cx")! / 360_000.0, (long)extent.Attribute("cy")! / 360_000.0);
        var description = (string?)drawing.Descendants(Wp + "docPr").First().Attribute("descr");
        return string.Create(CultureInfo.InvariantCulture, $"<gambar {width:0.0} x {height:0.0} cm: {description}>");
    }

    private static void Table(StringBuilder text, XElement table, string indent)
    {
        var style = (string?)table.Element(W + "tblPr")?.Element(W + "tblStyle")?.Attribute(W + "val") ?? "tabel";
        var widths = table.Element(W + "tblGrid")!.Elements().Select(c => ((int)c.Attribute(W + "w")! / 567.0).ToString("0.0", CultureInfo.InvariantCulture));
        text.Append(indent).Append(CultureInfo.InvariantCulture, $"{style} ({string.Join(" | ", widths)} cm)\n");
        foreach (var row in table.Elements(W + "tr"))
        {
            var isHeader = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null;
            text.Append(indent).Append(isHeader ? "  kepala" : "  baris").Append('\n');
            foreach (var cell in row.Elements(W + "tc"))
            {
                Cell(text, cell, indent + "    ");
            }
        }
    }

    private static void Cell(StringBuilder text, XElement cell, string indent)
    {
        var properties = cell.Element(W + "tcPr");
        if (properties?.Element(W + "gridSpan") is { } span)
        {
            text.Append(indent).Append(CultureInfo.InvariantCulture, $"(selebar {(string)span.Attribute(W + "val")!} kolom)\n");
        }

        if (properties?.Element(W + "vMerge") is { } merge && merge.Attribute(W + "val") is null)
        {
            text.Append(indent).Append("(lanjutan)\n");
            return;
        }

        Append(text, cell.Elements().Where(e => e.Name != W + "tcPr"), indent);
    }

    private static void Section(StringBuilder text, XElement section)
    {
        var page = section.Element(W + "pgSz")!;
        var numbering = section.Element(W + "pgNumType")!;
        text.Append("--- ").Append((string?)page.Attribute(W + "orient") == "landscape" ? "lanskap" : "potret");
        text.Append((string?)numbering.Attribute(W + "fmt") == "lowerRoman" ? ", romawi" : ", arab");
        text.Append(numbering.Attribute(W + "start") is { } start ? $", mulai {start.Value}" : string.Empty);
        text.Append(section.Element(W + "titlePg") is null ? string.Empty : ", halaman pertama polos");
        text.Append(section.Element(W + "vAlign") is null ? string.Empty : ", tegak tengah");
        text.Append(" ---\n");
    }
}
