using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Charts;
using Kks.Reporting.Word.Diagnosing;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Pictures;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Writing;

/// <summary>What the writers of one document share. Lives as long as the document is written.</summary>
internal sealed class WriterContext
{
    public WriterContext(MarkdownBody body, ReferencePack pack, WordOptions options, DocumentOutline outline, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        (Body, Pack, Options, Outline, Diagnostics, Cancellation) = (body, pack, options, outline, diagnostics, cancellation);
        Sections = new SectionWriter(this);
        Headers = new HeaderParts(pack);
        Lists = new ListNumbering(pack.Numbering);
        Media = new MediaStore(options.Images, diagnostics);
        Footnotes = new FootnoteStore(Ids);
        Relationships = DocumentRelationships;
    }

    public MarkdownBody Body { get; }

    public ReferencePack Pack { get; }

    public WordOptions Options { get; }

    public DocumentOutline Outline { get; }

    public DiagnosticBag Diagnostics { get; }

    public CancellationToken Cancellation { get; }

    public StyleSheet Sheet => Pack.Sheet;

    public SectionWriter Sections { get; }

    public HeaderParts Headers { get; }

    public ListNumbering Lists { get; init; }

    public MediaStore Media { get; init; }

    public FootnoteStore Footnotes { get; init; }

    public ChartStore Charts { get; init; } = new();

    public Relationships DocumentRelationships { get; init; } = new();

    /// <summary>Whether footnotes may stand where we write; not in headers and notes.</summary>
    public bool AllowsFootnotes { get; init; } = true;

    /// <summary>The sections, where documents may be inserted on pages of their own; null where they cannot.</summary>
    public IPageHost? Pages
    {
        get => field ?? (Sections.FixedPage is null ? Sections : null);
        init;
    }

    /// <summary>Whether a table stands before the place we write at, so that none may follow at once.</summary>
    public bool FollowsTable { get; init; }

    /// <summary>The notes of inserted documents.</summary>
    public NoteStore Notes { get; } = new();

    /// <summary>The documents inserted so far.</summary>
    public InsertedDocuments Documents
    {
        get => field ??= new InsertedDocuments(
            new DocumentHost { Styles = ReadStyles, Lists = Pack.Numbering.ToXml, Numbering = Lists, Media = Media, Ids = Ids, Notes = Notes, Source = Options.Documents }, Diagnostics);
        init;
    }

    /// <summary>The ids given so far.</summary>
    public IdCounters Ids { get; init; } = new();

    /// <summary>The properties of plain paragraphs, where the place they stand at says more than their style; else null.</summary>
    public byte[]? PlainProperties { get; init; }

    /// <summary>Who looks at the blocks of inserted documents; null where nobody does.</summary>
    public IInsertedBlocks? InsertedBlocks { get; init; }

    /// <summary>Reads what has waited to be written.</summary>
    public required LateInlines Late { get; init; }

    /// <summary>The part being written.</summary>
    public required Utf8XmlWriter Xml { get; set; }

    /// <summary>The relationships of the part being written.</summary>
    public Relationships Relationships { get; set; }

    /// <summary>Opens a bookmark and gives its id, by which it must be closed.</summary>
    public int OpenBookmark(string name)
    {
        var id = Ids.NextBookmark();
        Xml.Markup($"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>");
        return id;
    }

    public void CloseBookmark(int id) => Xml.Markup($"<w:bookmarkEnd w:id=\"{id}\"/>");

    public int NextDrawing() => Ids.NextDrawing();

    /// <summary>The page number of a bookmark as printed; empty where no layout pass has found it.</summary>
    public string PageOf(string bookmark)
    {
        if (Options.PageNumbers?.TryGetValue(bookmark, out var page) is not true)
        {
            return string.Empty;
        }

        return Outline.IsRoman(bookmark) ? Numerals.Roman(page).ToLowerInvariant() : page.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Says how many characters of the part just written had to be replaced, if any.</summary>
    public void ReportReplaced()
    {
        if (Xml.Replaced > 0)
        {
            Diagnostics.Warning(
                "KKS4020",
                string.Create(CultureInfo.InvariantCulture, $"Ada {Xml.Replaced} tanda yang tidak dapat disimpan di Word; gantinya tampak sebagai \uFFFD, yang pertama pada \u201C{Xml.FirstReplaced}\u201D."),
                null,
                "Biasanya sisa salinan dari PDF; ketik ulang bagian itu.");
        }
    }

    private XElement ReadStyles()
    {
        using var styles = new MemoryStream(Pack.StylesFor(Options), writable: false);
        return PartXml.Read(styles);
    }

    /// <summary>A property of the document, as fields in header and footer show it.</summary>
    public string? Property(string name) => name switch
    {
        "KepalaKiri" => Options.HeaderLeft,
        "KepalaKanan" => Options.HeaderRight,
        _ => Options.Properties.FirstOrDefault(property => property.Key == name).Value,
    };
}
