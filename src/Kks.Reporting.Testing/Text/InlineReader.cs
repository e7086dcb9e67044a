using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Testing.Drawing;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>Reads what stands within a paragraph: runs, links, fields, notes, drawings – as it is printed, without what was deleted or hidden.</summary>
internal sealed class InlineReader
{
    public const char PageBreak = '\f';

    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal)
    {
        "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "ruby", "rubyBase",
    };

    private readonly Story _story;
    private readonly StringBuilder _text = new();
    private readonly List<Attachment> _attachments = [];

    private InlineReader(Story story) => _story = story;

    public static InlineContent Read(Story story, XElement paragraph)
    {
        var reader = new InlineReader(story);
        reader.Walk(paragraph);
        return new InlineContent(reader._text.ToString(), reader._attachments);
    }

    private void Walk(XElement parent)
    {
        foreach (var node in parent.Elements())
        {
            switch (node.Name.LocalName)
            {
                case "r":
                    Run(node);
                    break;
                case "hyperlink":
                    Link(node);
                    break;
                case "fldSimple":
                    SimpleField(node);
                    break;
                case "oMath" or "oMathPara":
                    Print($"[rumus: {string.Concat(node.Descendants().Where(item => item.Is("t")).Select(item => item.Value))}]");
                    break;
                case "AlternateContent":
                    Walk(Alternative(node));
                    break;
                case var name when Transparent.Contains(name):
                    Walk(node);
                    break;
            }
        }
    }

    private void Run(XElement run)
    {
        var properties = run.Child("rPr");
        var hidden = properties.Child("vanish") is null ? _story.Document.Styles.Hides(properties.Value("rStyle")) : properties.IsOn("vanish");
        foreach (var node in run.Elements())
        {
            Node(node, hidden);
        }
    }

    private void Node(XElement node, bool hidden)
    {
        switch (node.Name.LocalName)
        {
            case "fldChar":
                FieldSign(node.Attr("fldCharType"));
                break;
            case "instrText":
                _story.Fields.Instruct(node.Value);
                break;
            case var _ when hidden:
                break;
            case "t":
                Print(TextOf(node));
                break;
            case "tab" or "ptab":
                Print(" → ");
                break;
            case "br":
                Print(node.Attr("type") is "page" or "column" ? PageBreak.ToString() : "\n");
                break;
            case "cr":
                Print("\n");
                break;
            case "noBreakHyphen":
                Print("-");
                break;
            case "pgNum":
                Print("{PAGE}");
                break;
            case "sym":
                Print(Symbol(node));
                break;
            case "footnoteReference":
                Note(node, "^", _story.Document.Footnotes);
                break;
            case "endnoteReference":
                Note(node, "^akhir-", _story.Document.Endnotes);
                break;
            case "commentReference":
                Note(node, "komentar ", _story.Document.Comments);
                break;
            case "ruby":
                Walk(node);
                break;
            case "drawing" or "pict" or "object":
                Draw(node);
                break;
            case "AlternateContent":
                foreach (var inner in Alternative(node).Elements())
                {
                    Node(inner, hidden);
                }

                break;
        }
    }

    private void Print(string text)
    {
        if (text.Length > 0 && !_story.Fields.Suppressed)
        {
            _text.Append(text);
            _story.Fields.Printed();
        }
    }

    private void Link(XElement link)
    {
        var before = _text.Length;
        Walk(link);
        if (_story.Relationships.AddressOf(link.Attr("id")) is { } address && _text.Length > before && _text.ToString(before, _text.Length - before) != address)
        {
            Print($" <{address}>");
        }
        else if (_story.Document.Options.KodeBidang && link.Attr("anchor") is { } anchor)
        {
            Print($" <#{anchor}>");
        }
    }

    private void SimpleField(XElement field)
    {
        _story.Fields.Begin();
        _story.Fields.Instruct(field.Attr("instr") ?? "");
        _text.Append(_story.Fields.Separate());
        Walk(field);
        _text.Append(_story.Fields.End());
    }

    private void FieldSign(string? kind)
    {
        switch (kind)
        {
            case "begin":
                _story.Fields.Begin();
                break;
            case "separate":
                _text.Append(_story.Fields.Separate());
                break;
            case "end":
                _text.Append(_story.Fields.End());
                break;
        }
    }

    private void Note(XElement node, string sign, NoteCatalogue notes) =>
        Print($"[{sign}{notes.Refer(node.Attr("id") ?? "").ToString(CultureInfo.InvariantCulture)}]");

    private void Draw(XElement node)
    {
        var drawn = DrawingReader.Read(_story, node);
        Print(drawn.Text);
        _attachments.AddRange(drawn.Attachments);
    }

    /// <summary>The newer of two forms of the same thing; older programs take the other.</summary>
    private static XElement Alternative(XElement node) => node.Child("Choice") ?? node.Child("Fallback") ?? node;

    // A zero-width space is only a place where a line may break; nobody reads it.
    private static string TextOf(XElement node)
    {
        var preserved = node.Attr("space") == "preserve";
        return (preserved ? node.Value : node.Value.Trim()).Replace("\u200B", string.Empty, StringComparison.Ordinal).Replace('\u00A0', ' ').Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }

    // Symbol fonts have their signs in a private area; the font's name says what to look up.
    private static string Symbol(XElement node)
    {
        var code = node.Attr("char") ?? "";
        var known = int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) && value is >= 32 and < 0xE000;
        return known && Rune.TryCreate(value, out var rune) ? rune.ToString() : $"[{node.Attr("font")} {code}]";
    }
}
