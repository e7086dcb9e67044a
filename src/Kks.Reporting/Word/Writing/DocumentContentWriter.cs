using System.Xml.Linq;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>
/// Writes a whole document in place of a paragraph. Its text flows into the pages around; only a section whose pages lie the other way keeps its own.
/// </summary>
internal sealed class DocumentContentWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs)
{
    private static readonly XName Table = WordNames.Main + "tbl";

    private bool _endsWithTable;
    private bool _breaks;

    /// <returns>Whether a table came last.</returns>
    public bool Write(DocumentContent content, Block block)
    {
        if (context.Documents.Find(content, block) is not { } document)
        {
            context.Sections.Enter();
            paragraphs.Open(WordStyle.Body);
            runs.Text($"[Dokumen tidak dapat disisipkan: {content.Name}]", RunFormat.Framed);
            paragraphs.Close();
            return false;
        }

        context.Documents.Fill(document, context.Relationships, context.AllowsFootnotes, block);
        return Write(document.Sections);
    }

    private bool Write(IReadOnlyList<PreparedSection> sections)
    {
        var pages = context.Pages;
        var landscape = pages?.IsLandscape;
        PageSetup? own = null;
        _endsWithTable = context.FollowsTable;
        for (var i = 0; i < sections.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            own = pages is not null && sections[i].Page.IsLandscape != landscape ? Enter(pages, sections[i].Page, own, i > 0) : Flow(pages, sections[i].Page, own, i > 0);
            WriteBlocks(sections[i].Blocks);
        }

        if (own is not null)
        {
            pages!.Leave();
            _endsWithTable = false;
        }

        return _endsWithTable;
    }

    private PageSetup Enter(IPageHost pages, PageSetup page, PageSetup? own, bool afterText)
    {
        if (own is not null && (own.IsLike(page) || !page.BeginsPage))
        {
            BreakPage(page);
            return own;
        }

        if (own is not null)
        {
            pages.Leave();
        }

        pages.Enter(page, afterText);
        _endsWithTable = false;
        return page;
    }

    private PageSetup? Flow(IPageHost? pages, PageSetup page, PageSetup? own, bool afterText)
    {
        if (own is not null)
        {
            pages!.Leave();
            _endsWithTable = false;
        }
        else if (afterText && pages is not null)
        {
            BreakPage(page);
        }

        context.Sections.Enter();
        return null;
    }

    private void BreakPage(PageSetup page)
    {
        _breaks = page.BeginsPage;
    }

    private void WriteBlocks(IReadOnlyList<XElement> blocks)
    {
        context.InsertedBlocks?.Pass(blocks);
        var broken = _breaks ? BreakBefore(blocks[0]) : null;
        _breaks = false;
        using var stream = new RawMarkupStream(context.Xml);
        FragmentXml.Write(stream, Apart(blocks));
        broken?.Remove();
    }

    /// <summary>Has a block begin a page. A paragraph says so itself: its style may do so too, and two breaks would leave a page empty.</summary>
    /// <returns>What must be taken out of the block again; null where nothing was put in.</returns>
    private XElement? BreakBefore(XElement block)
    {
        if (block.Name != WordNames.Main + "p")
        {
            paragraphs.WriteSeparator(newPage: true);
            _endsWithTable = false;
            return null;
        }

        var properties = block.Element(WordNames.Main + "pPr");
        if (properties is null)
        {
            properties = new XElement(WordNames.Main + "pPr", new XElement(WordNames.Main + "pageBreakBefore"));
            block.AddFirst(properties);
            return properties;
        }

        if (properties.Element(WordNames.Main + "pageBreakBefore") is not null)
        {
            return null;
        }

        ElementOrder.Set(properties, new XElement(WordNames.Main + "pageBreakBefore"));
        return properties.Element(WordNames.Main + "pageBreakBefore");
    }

    /// <summary>The blocks with a paragraph between tables that touch, which Word would take for one.</summary>
    private IEnumerable<XElement> Apart(IReadOnlyList<XElement> blocks)
    {
        foreach (var block in blocks)
        {
            if (_endsWithTable && block.Name == Table)
            {
                yield return new XElement(WordNames.Main + "p");
            }

            yield return block;
            _endsWithTable = block.Name == Table || (_endsWithTable && Bookmarks.IsMark(block));
        }
    }
}
