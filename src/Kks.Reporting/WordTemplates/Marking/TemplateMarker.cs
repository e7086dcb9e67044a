using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.Model.Diagnostics;
using Kks.Reporting.Packs;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Marking;

/// <summary>
/// Writes what is wrong with a template into a copy of it, as Word comments where it occurs. The comments begin with <c>kks:</c>, so they vanish
/// from documents once the template is mended. Stateless and thread-safe.
/// </summary>
public static class TemplateMarker
{
    private const string Author = "kks";

    /// <summary>Checks a template against what KKS documents see and writes a copy with comments.</summary>
    /// <param name="document">The .docx; must be seekable, stays open.</param>
    /// <param name="name">Its name in diagnostics.</param>
    /// <param name="output">Where the copy goes; nothing is written where the template cannot be opened at all.</param>
    /// <returns>Everything found, as <see cref="WordTemplate.Compile(Stream, WordTemplateOptions?)"/> says it.</returns>
    public static IReadOnlyList<Diagnostic> Mark(Stream document, string name, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        var per = RootWords.SubjectOf(document);
        document.Position = 0;
        var placed = new List<PlacedFinding>();
        var result = WordPackBody.Compile(per, document, name, placed);
        if (placed.Count < result.Diagnostics.Count && placed.Count == 0)
        {
            return result.Diagnostics;
        }

        document.Position = 0;
        using var copy = new MemoryStream();
        document.CopyTo(copy);
        Write(copy, placed);
        copy.Position = 0;
        copy.CopyTo(output);
        return result.Diagnostics;
    }

    private static void Write(MemoryStream copy, List<PlacedFinding> findings)
    {
        using var word = WordprocessingDocument.Open(copy, isEditable: true);
        var main = word.MainDocumentPart!;
        var comments = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        comments.Comments ??= new Comments();
        var next = comments.Comments.Elements<Comment>().Select(comment => int.TryParse(comment.Id?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty(-1).Max() + 1;
        var paragraphs = main.Document.Descendants<Paragraph>().ToList();
        var bodyPath = main.Uri.OriginalString.TrimStart('/');
        foreach (var finding in findings)
        {
            // Comments stand in the body alone; what is wrong elsewhere is said at its beginning.
            var isHere = finding.Part == bodyPath && finding.Paragraph >= 0 && finding.Paragraph < paragraphs.Count;
            if ((isHere ? paragraphs[finding.Paragraph] : paragraphs.FirstOrDefault()) is { } paragraph)
            {
                var id = (next++).ToString(CultureInfo.InvariantCulture);
                comments.Comments.AppendChild(Comment(id, finding.Text));
                Attach(paragraph, id);
            }
        }
    }

    private static Comment Comment(string id, string text) => new(new Paragraph(new Run(new Text("kks: " + text)))) { Id = id, Author = Author, Initials = Author };

    private static void Attach(Paragraph paragraph, string id)
    {
        var start = new CommentRangeStart { Id = id };
        if (paragraph.ParagraphProperties is { } properties)
        {
            paragraph.InsertAfter(start, properties);
        }
        else
        {
            paragraph.PrependChild(start);
        }

        paragraph.AppendChild(new CommentRangeEnd { Id = id });
        paragraph.AppendChild(new Run(new CommentReference { Id = id }));
    }
}
