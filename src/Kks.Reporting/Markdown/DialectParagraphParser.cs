using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kks.Reporting.Markdown;

/// <summary>
/// Reads paragraphs as Markdig does, but lets wait what says nothing to the rest of the document: plain paragraphs are read when they are written
/// (<see cref="LateParagraph"/>), and simple pipe tables stay lines of text (<see cref="PipeTable"/>). So a long document is never a tree of words
/// in memory.
/// </summary>
internal sealed class DialectParagraphParser : ParagraphBlockParser
{
    // A table or attributes change the blocks around; a placeholder or picture by itself is a component; a footnote is counted.
    private const string Marks = "{|\uE000";

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (!base.Close(processor, block))
        {
            return false;
        }

        if (block is not ParagraphBlock paragraph || IsReadAtOnce(paragraph) || Late(paragraph) is not { } late)
        {
            return true;
        }

        // The paragraph no longer has a place in the document; told so, Markdig takes back its lines.
        LateInlines.Of(processor.Document);
        paragraph.Parent![^1] = late;
        return false;
    }

    private static LeafBlock? Late(ParagraphBlock paragraph)
    {
        if (!ReferenceEquals(paragraph.Parent?.LastChild, paragraph))
        {
            return null;
        }

        return (LeafBlock?)PipeTable.TryRead(paragraph) ?? (CanWait(paragraph) ? new LateParagraph(paragraph) : null);
    }

    /// <summary>Where the first pass looks into paragraphs itself.</summary>
    private static bool IsReadAtOnce(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is TableCell or Footnote or CustomContainer { Info: "deret" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanWait(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            if (line.IndexOfAny(Marks) >= 0 && !PlainPieces.IsPlain(line))
            {
                return false;
            }

            if (line.Contains("![", StringComparison.Ordinal) || line.Contains("[^", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
