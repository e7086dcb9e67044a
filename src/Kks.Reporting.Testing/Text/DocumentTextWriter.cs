using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>
/// Writes a document: title -> sections, each with its headers and its blocks -> notes -> styles and parts where asked for.
/// </summary>
internal sealed class DocumentTextWriter(DocxPackage package, LineWriter output, DocumentTextOptions options)
{
    private readonly DocumentContext _document = new(package, options);

    public void Write()
    {
        WriteTitle();
        WriteBody();
        WriteNotes(_document.Footnotes, "Catatan kaki:", "^");
        WriteNotes(_document.Endnotes, "Catatan akhir:", "^akhir-");
        WriteNotes(_document.Comments, "Komentar:", "komentar ");
        WriteStyles();
        foreach (var part in options.BagianXml)
        {
            XmlPartText.Write(package, part, output);
        }
    }

    private void WriteTitle()
    {
        var title = package.Load(package.RelationshipsOf("").FirstOfType("core-properties")).Child("title")?.Value;
        if (!string.IsNullOrWhiteSpace(title))
        {
            output.Add($"Judul dokumen: {title.Trim()}");
        }
    }

    private void WriteBody()
    {
        var sections = SectionStream.Read(package, package.MainPart);
        var body = new BlockWriter(new Story(_document, package.MainPart), output, options.LebarTabel);
        var section = 0;
        StartSection(sections, section);
        foreach (var block in BlockStream.Read(package, package.MainPart))
        {
            body.Write(block);
            if (block.Element is { } element && element.Is("p") && element.Child("pPr").Child("sectPr") is not null)
            {
                StartSection(sections, ++section);
            }
        }
    }

    private void StartSection(IReadOnlyList<XElement> sections, int index)
    {
        if (index < sections.Count)
        {
            new SectionText(_document, sections[index]).Write(index + 1, output, options.LebarTabel);
        }
    }

    private void WriteNotes(NoteCatalogue notes, string title, string sign)
    {
        var story = new Story(_document, notes.Part);
        var started = false;
        foreach (var (number, note) in notes.Referred())
        {
            output.Gap();
            if (!started)
            {
                output.Add(title);
            }

            started = true;
            var lines = new CellLines(int.MaxValue);
            new BlockWriter(story, lines, options.LebarTabel).WriteAll(note?.Elements() ?? []);
            var author = note.Attr("author") is { } name ? $"{name}: " : "";
            output.Add($"[{sign}{number.ToString(CultureInfo.InvariantCulture)}] {author}{(note is null ? "(hilang)" : string.Join("\n    ", lines.Lines))}");
        }
    }

    private void WriteStyles()
    {
        if (!options.Gaya)
        {
            return;
        }

        output.Gap();
        output.Add("=== Gaya yang dipakai ===");
        foreach (var (name, count) in _document.StylesUsed)
        {
            output.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {count}"));
        }
    }
}
