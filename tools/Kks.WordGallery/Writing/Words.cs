using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.WordGallery.Writing;

/// <summary>Paragraphs and runs. In a text <c>**</c> begins and ends bold, a tab and a line feed are Word's own.</summary>
internal static class Words
{
    public static Paragraph Paragraph(string style, string text, params OpenXmlElement[] more)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(Runs(text));
        paragraph.Append(more);
        return paragraph;
    }

    public static Paragraph Centered(string style, string text)
    {
        var paragraph = Paragraph(style, text);
        paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Center };
        return paragraph;
    }

    public static IEnumerable<Run> Runs(string text)
    {
        var parts = text.Split("**");
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 0) yield return Run(parts[i], bold: i % 2 == 1);
        }
    }

    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold) run.RunProperties = new RunProperties(new Bold(), new BoldComplexScript());
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0) run.Append(new Break());
            AppendLine(run, line);
        }

        return run;
    }

    /// <summary>Text in the runs Word would leave behind after editing: every few letters another one, with spelling marks between.</summary>
    public static IEnumerable<OpenXmlElement> Torn(string text, int every = 5)
    {
        foreach (var piece in text.Chunk(every))
        {
            yield return new Run(new Text(new string(piece)) { Space = SpaceProcessingModeValues.Preserve }) { RsidRunAddition = "00A1B2C3" };
            yield return new ProofError { Type = ProofingErrorValues.SpellStart };
        }
    }

    public static IEnumerable<Run> Field(string instruction, string result) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(result),
        new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static void AppendLine(Run run, string line)
    {
        foreach (var (piece, index) in line.Split('\t').Select((piece, index) => (piece, index)))
        {
            if (index > 0) run.Append(new TabChar());
            if (piece.Length > 0) run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
