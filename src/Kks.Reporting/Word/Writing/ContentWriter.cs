using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Hands each kind of component to its writer.</summary>
internal sealed class ContentWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs, PictureWriter pictures, CaptionWriter captions)
{
    private readonly TableContentWriter _tables = new(context, runs, paragraphs, captions);
    private readonly ChartContentWriter _charts = new(context, runs, paragraphs, captions);
    private readonly ContentsWriter _contents = new(context, runs, paragraphs);
    private readonly PictureBlockWriter _pictures = new(context, paragraphs, pictures, captions);
    private readonly SignatureWriter _signatures = new(context, runs, paragraphs);
    private readonly SignatoryTableWriter _signatories = new(context, runs, paragraphs);
    private readonly LetterWriter _letters = new(context, runs, paragraphs, pictures);
    private readonly DocumentContentWriter _documents = new(context, runs, paragraphs);
    private readonly CoverWriter _covers = new(context, runs, paragraphs, pictures);

    /// <param name="content">The component.</param>
    /// <param name="block">Where it stands.</param>
    /// <param name="plan">Its captions.</param>
    /// <param name="width">How wide it may be.</param>
    /// <param name="beforeChapter">Whether a chapter follows, which begins a page of its own anyway.</param>
    /// <returns>Whether a table came last.</returns>
    public bool Write(IWordContent content, Block block, BlockPlan plan, int width, bool beforeChapter)
    {
        switch (content)
        {
            case SectionContent section:
                context.Sections.Request(section);
                return false;
            case CoverContent cover:
                context.Sections.EnterCover();
                _covers.Write(cover, block);
                return false;
            case DocumentContent document:
                return _documents.Write(document, block);
            case PageBreakContent when beforeChapter:
                return false;
        }

        return WriteOnPage(content, block, plan, width);
    }

    private bool WriteOnPage(IWordContent content, Block block, BlockPlan plan, int width)
    {
        switch (content)
        {
            case PageBreakContent:
                paragraphs.WriteSeparator(newPage: true);
                return false;
            case TableContent table:
                _tables.Write(table, plan.Captions.Count > 0 ? plan.Captions[0] : null, block, width);
                return table.Notes.Count == 0;
            case ContentsContent contents:
                _contents.Write(contents);
                return false;
            case PictureContent picture:
                _pictures.Write(picture, plan.Captions.Count > 0 ? plan.Captions[0] : null, block, width);
                return false;
            case ChartContent chart:
                _charts.Write(chart, plan.Captions.Count > 0 ? plan.Captions[0] : null, block, width);
                return false;
            case PictureRowContent row:
                _pictures.WriteRow(row, plan.Captions, block, width);
                return true;
            case SignatureContent signature:
                _signatures.Write(signature, width);
                return true;
            case SignatoryTableContent signatories:
                _signatories.Write(signatories, width);
                return true;
            case LetterheadContent letterhead:
                _letters.WriteLetterhead(letterhead, block, width);
                return false;
            case CorrespondenceContent correspondence:
                _letters.WriteCorrespondence(correspondence, width);
                return true;
            default:
                context.Diagnostics.Error("KKS4005", $"Komponen {content.GetType().Name} tidak dikenal penulis dokumen.", block);
                return false;
        }
    }
}
