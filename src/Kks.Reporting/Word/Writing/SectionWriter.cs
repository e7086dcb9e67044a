using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Styles;

namespace Kks.Reporting.Word.Writing;

/// <summary>
/// Keeps the section we are in, and writes it when it ends: Word keeps a section's properties behind it, in its last paragraph.
/// A section asked for is opened only when something is written into it, so none is ever empty.
/// </summary>
internal sealed class SectionWriter(WriterContext context) : IPageHost
{
    private readonly List<PageSection> _sections = [];
    private SectionState? _pending;
    private SectionState? _resumed;
    private string? _mark;

    /// <summary>The sections so far, for those who count pages.</summary>
    public IReadOnlyList<PageSection> Sections => _sections.Count > 0 ? _sections : [new PageSection(null, null)];

    public SectionState Current { get; private set; } = SectionState.First;

    /// <summary>The page where sections are not ours to write: that of the document around; null where they are.</summary>
    public PageGeometry? FixedPage { get; set; }

    public PageGeometry Page => FixedPage ?? PageGeometry.Of(context.Options, Current.Landscape);

    /// <summary>Asks for a new section before what is written next.</summary>
    public void Request(SectionContent section) => _pending = (_pending ?? Current).Then(section);

    /// <inheritdoc/>
    public bool IsLandscape => (_pending ?? Current).Landscape;

    /// <inheritdoc/>
    public void Enter(PageSetup page, bool afterText)
    {
        var around = _pending ?? (_sections.Count > 0 ? Current.Resumed : Current);
        _resumed = around.Resumed;
        _pending = around with { Landscape = page.IsLandscape, CenterVertically = false, Own = page };
        Enter();
    }

    /// <inheritdoc/>
    public void Leave() => _pending = _resumed;

    /// <summary>To be called before anything is written: ends the section before, if a new one is asked for.</summary>
    public void Enter()
    {
        if (FixedPage is not null)
        {
            return;
        }

        if (_pending is { } next)
        {
            if (_sections.Count > 0)
            {
                WriteEnd();
            }

            (Current, _pending) = (next, null);
            Begin();
        }
        else if (_sections.Count == 0)
        {
            Begin();
        }
    }

    /// <summary>A cover page: what is written now stands in a section of its own, and the one before it goes on afterwards.</summary>
    public void EnterCover()
    {
        if (FixedPage is not null)
        {
            return;
        }

        var after = _pending ?? Current;
        _pending = after with { Landscape = false, Header = false, Footer = false, StartAt = null };
        Enter();
        _pending = after;
    }

    /// <summary>The last section's properties, at the end of the body.</summary>
    public void WriteLast()
    {
        _mark = null;
        WriteProperties();
    }

    /// <summary>Marks the start of the section in its first paragraph: before it, LibreOffice would take it for the end of the page before.</summary>
    public void WriteMark()
    {
        if (_mark is not null)
        {
            context.CloseBookmark(context.OpenBookmark(_mark));
            _mark = null;
        }
    }

    /// <summary>Marks the place where a section begins; the first begins with the document.</summary>
    private void Begin()
    {
        string? bookmark = null;
        if (_sections.Count > 0)
        {
            bookmark = string.Create(CultureInfo.InvariantCulture, $"_Bag{_sections.Count:D9}");
            _mark = bookmark;
        }

        _sections.Add(new PageSection(bookmark, Current.StartAt));
    }

    private void WriteEnd()
    {
        var xml = context.Xml;
        xml.Raw("<w:p><w:pPr>"u8);
        xml.Raw(context.Sheet.Paragraph(WordStyle.Separator));
        WriteProperties();
        xml.Raw("</w:pPr></w:p>"u8);
    }

    private void WriteProperties()
    {
        var (xml, page) = (context.Xml, Page);
        xml.Raw("<w:sectPr>"u8);
        WriteReference("header", Current.Header ? context.Headers.Header : HeaderParts.NoHeader, "default");
        WriteReference("footer", Current.Footer ? context.Headers.Footer : HeaderParts.NoFooter, "default");
        if (Current.PlainFirstPage)
        {
            WriteReference("header", HeaderParts.NoHeader, "first");
            WriteReference("footer", HeaderParts.NoFooter, "first");
        }

        xml.Raw("<w:type w:val=\"nextPage\"/>"u8);
        if (Current.Own is { } own)
        {
            WriteOwn(own);
            return;
        }

        xml.Markup($"<w:pgSz w:w=\"{page.Width}\" w:h=\"{page.Height}\"");
        xml.Raw(page.Landscape ? " w:orient=\"landscape\"/>"u8 : "/>"u8);
        xml.Markup($"<w:pgMar w:top=\"{page.Top}\" w:right=\"{page.Right}\" w:bottom=\"{page.Bottom}\" w:left=\"{page.Left}\" w:header=\"567\" w:footer=\"709\" w:gutter=\"0\"/>");
        WriteNumbering();
        xml.Raw(Current.CenterVertically ? "<w:vAlign w:val=\"center\"/>"u8 : default);
        xml.Raw(Current.PlainFirstPage ? "<w:titlePg/>"u8 : default);
        xml.Raw("</w:sectPr>"u8);
    }

    /// <summary>The pages of an inserted document, numbered as those around.</summary>
    private void WriteOwn(PageSetup own)
    {
        var xml = context.Xml;
        xml.Raw(FragmentXml.ToBytes(own.Of("pgSz", "pgMar")));
        WriteNumbering();
        xml.Raw(FragmentXml.ToBytes(own.Of("cols", "vAlign")));
        xml.Raw(Current.PlainFirstPage ? "<w:titlePg/>"u8 : default);
        xml.Raw("</w:sectPr>"u8);
    }

    private void WriteReference(string kind, string target, string type)
    {
        var id = context.DocumentRelationships.Add(Relationships.Office + kind, target);
        context.Xml.Markup($"<w:{kind}Reference w:type=\"{type}\" r:id=\"{id}\"/>");
    }

    private void WriteNumbering()
    {
        var xml = context.Xml;
        xml.Raw(Current.Numbering == PageNumbering.Roman ? "<w:pgNumType w:fmt=\"lowerRoman\""u8 : "<w:pgNumType w:fmt=\"decimal\""u8);
        if (Current.StartAt is { } start)
        {
            xml.Markup($" w:start=\"{start}\"");
        }

        xml.Raw("/>"u8);
    }
}
