using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Marking;

/// <summary>A copy of a template with comments in its body; everything else is as it was. For one copy, not thread-safe.</summary>
internal sealed class MarkedCopy(TemplatePackage template)
{
    private const string Author = "kks";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private static readonly XName Comment = WordNames.Main + "comment";
    private static readonly XName Id = WordNames.Main + "id";
    private static readonly XName Run = WordNames.Main + "r";
    private static readonly XName Paragraph = WordNames.Main + "p";

    private readonly string? _ownComments = template.RelatedTo(template.Body, "comments");

    public void Write(IReadOnlyList<PlacedFinding> findings, Stream output)
    {
        var body = template.ReadXml(template.Body)!;
        var comments = (_ownComments is null ? null : template.ReadXml(_ownComments))
            ?? new XElement(WordNames.Main + "comments", new XAttribute(XNamespace.Xmlns + "w", WordNames.Main.NamespaceName));
        Mark(body, comments, findings);
        using var package = new DocumentPackage(template, output);
        var added = new Relationships(FreeNames.RelationshipPrefix(template));
        if (_ownComments is null)
        {
            var path = FreeCommentsPath();
            added.Add(Relationships.Office + "comments", "/" + path);
            package.Writer.Write(path, CommentsType, PartXml.Write(comments));
        }

        var relationships = OfficePackage.RelationshipsPath(template.Body);
        foreach (var path in template.Paths.Where(path => path != OfficePackage.ContentTypesPath && path != relationships))
        {
            if (path == template.Body || path == _ownComments)
            {
                package.Write(path, PartXml.Write(path == template.Body ? body : comments));
            }
            else
            {
                package.Copy(path);
            }
        }

        package.WriteRelationships(template.Body, template.RelationshipsOf(template.Body), added);
    }

    private void Mark(XElement body, XElement comments, IReadOnlyList<PlacedFinding> findings)
    {
        var next = comments.Elements(Comment).Select(comment => Number(comment.Attribute(Id)?.Value)).DefaultIfEmpty(-1).Max() + 1;
        var paragraphs = body.Descendants(Paragraph).ToList();
        foreach (var finding in findings)
        {
            // Comments stand in the body alone; what is wrong elsewhere is said at its beginning.
            var isHere = finding.Part == template.Body && finding.Paragraph >= 0 && finding.Paragraph < paragraphs.Count;
            if ((isHere ? paragraphs[finding.Paragraph] : paragraphs.FirstOrDefault()) is { } paragraph)
            {
                var id = (next++).ToString(CultureInfo.InvariantCulture);
                comments.Add(Say(id, finding.Text));
                Attach(paragraph, id);
            }
        }
    }

    private static XElement Say(string id, string text) => new(
        Comment,
        new XAttribute(Id, id),
        new XAttribute(WordNames.Main + "author", Author),
        new XAttribute(WordNames.Main + "initials", Author),
        new XElement(Paragraph, new XElement(Run, new XElement(WordNames.Main + "t", "kks: " + PlainText(text)))));

    private static void Attach(XElement paragraph, string id)
    {
        var start = new XElement(WordNames.Main + "commentRangeStart", new XAttribute(Id, id));
        if (paragraph.Element(WordNames.Main + "pPr") is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            paragraph.AddFirst(start);
        }

        paragraph.Add(
            new XElement(WordNames.Main + "commentRangeEnd", new XAttribute(Id, id)),
            new XElement(Run, new XElement(WordNames.Main + "commentReference", new XAttribute(Id, id))));
    }

    private string FreeCommentsPath()
    {
        var path = "word/comments.xml";
        for (var i = 2; template.Paths.Contains(path, StringComparer.OrdinalIgnoreCase); i++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"word/comments{i}.xml");
        }

        return path;
    }

    /// <summary>A message quotes the template, so it may hold what XML cannot.</summary>
    private static string PlainText(string text) => string.Concat(text.EnumerateRunes().Select(rune => Rune.IsControl(rune) ? Rune.ReplacementChar : rune));

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
