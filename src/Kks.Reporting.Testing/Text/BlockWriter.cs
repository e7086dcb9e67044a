using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>Writes blocks – paragraphs, tables, what hangs on them – as lines.</summary>
/// <param name="story">The text they belong to.</param>
/// <param name="sink">Where the lines go.</param>
/// <param name="width">How wide tables are drawn.</param>
internal sealed class BlockWriter(Story story, ILineSink sink, int width)
{
    public const string NewPage = "(halaman baru)";

    private const string LevelIndent = "   ";

    private TableWriter? _table;
    private bool _inList;

    /// <summary>Writes a step of the body.</summary>
    public void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.TableStart:
                StartTable();
                break;
            case BlockKind.TableEnd:
                EndTable();
                break;
            default:
                Write(block.Element!);
                break;
        }
    }

    public void WriteAll(IEnumerable<XElement> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(XElement block)
    {
        switch (block.Name.LocalName)
        {
            case "p" or "oMathPara":
                Paragraph(block);
                break;
            case "tbl":
                StartTable();
                WriteAll(block.Elements());
                EndTable();
                break;
            case "tblPr":
                _table?.Describe(block);
                break;
            case "tblGrid":
                _table?.Plan(block);
                break;
            case "tr":
                _table?.Row(block);
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                WriteAll(block.Elements());
                break;
            case "AlternateContent":
                WriteAll((block.Child("Choice") ?? block.Child("Fallback"))?.Elements() ?? []);
                break;
            case "altChunk":
                sink.Gap();
                sink.Add($"[sisipan: {story.Relationships.PartOf(block.Attr("id"))}]");
                break;
        }
    }

    private void StartTable()
    {
        EndTable();
        Separate(inList: false);
        _table = new TableWriter(story, sink, width);
    }

    private void EndTable()
    {
        _table?.End();
        _table = null;
    }

    private void Paragraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var style = properties.Value("pStyle") ?? story.Document.Styles.DefaultParagraph;
        story.Document.Use(style);
        var content = InlineReader.Read(story, paragraph.Is("p") ? paragraph : new XElement("p", paragraph));
        var numbering = story.Document.NumberingOf(properties, style);
        var label = numbering is { } counted ? story.Document.Counter.Next(counted.List, counted.Level) : "";
        var outline = properties.IntValue("outlineLvl") ?? story.Document.Styles.OutlineOf(style);
        var lead = outline is { } level and < 9
            ? new ParagraphLead("", $"{new string('#', level + 1)} {label}".TrimEnd(), true)
            : new ParagraphLead(label.Length > 0 ? string.Concat(Enumerable.Repeat(LevelIndent, numbering!.Value.Level)) : "", label, false);
        if (properties.IsOn("pageBreakBefore"))
        {
            sink.Gap();
            sink.Add(NewPage);
        }

        Text(lead.Heading ? content.Text.Trim().Replace('\n', ' ') : content.Text, lead, label, style);
        foreach (var attachment in content.Attachments)
        {
            Attach(attachment);
        }
    }

    private void Text(string text, ParagraphLead lead, string label, string? style)
    {
        var shown = story.Document.Options.Gaya ? $"‹{story.Document.Styles.NameOf(style)}› " : "";
        if (string.IsNullOrWhiteSpace(text) && label.Length == 0 && shown.Length == 0 && !text.Contains(InlineReader.PageBreak, StringComparison.Ordinal))
        {
            return;
        }

        Separate(inList: !lead.Heading && (label.Length > 0 || story.Document.Styles.IsContents(style)));
        var pieces = text.Split(InlineReader.PageBreak);
        for (var index = 0; index < pieces.Length; index++)
        {
            if (index > 0)
            {
                sink.Add(NewPage);
            }

            if (index == 0 ? label.Length > 0 || shown.Length > 0 || pieces[0].Length > 0 : pieces[index].Length > 0)
            {
                Lines(pieces[index], index == 0 ? lead.First(shown) : lead.Rest(), lead.Rest());
            }
        }
    }

    private void Lines(string text, string first, string rest)
    {
        var prefix = first;
        foreach (var line in text.Split('\n'))
        {
            sink.Add(prefix + line.Trim());
            prefix = rest;
        }
    }

    private void Attach(Attachment attachment)
    {
        Separate(inList: false);
        sink.Add(attachment.Title);
        if (attachment.Chart is { } chart)
        {
            TableWriter.Draw(chart.Rows, sink, width);
        }
        else
        {
            new BlockWriter(story, new IndentedLines(sink, "│ "), width - 2).WriteAll(attachment.Blocks);
        }
    }

    private void Separate(bool inList)
    {
        if (!inList || !_inList)
        {
            sink.Gap();
        }

        _inList = inList;
    }
}
