using Kks.Reporting.Markdown;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Writing;

/// <summary>Reads what has waited to be written, and says where a text nests too deep; that is left out.</summary>
internal sealed class LateReader(WriterContext context)
{
    public ContainerInline? Read(LateParagraph paragraph)
    {
        try
        {
            return paragraph.Read(context.Late);
        }
        catch (ArgumentException)
        {
            return TooDeep(paragraph);
        }
    }

    public ContainerInline? Read(StringSlice cell, in StringLine row)
    {
        try
        {
            return context.Late.Read(cell, row);
        }
        catch (ArgumentException)
        {
            return TooDeep(new ParagraphBlock { Line = row.Line, Column = row.Column + cell.Start - row.Slice.Start });
        }
    }

    private ContainerInline? TooDeep(Block place)
    {
        context.Diagnostics.Error("KKS4008", "Teks bersarang terlalu dalam, sehingga tidak dapat ditulis.", place, "Kurangi daftar, kutipan, atau kurung yang bersarang.");
        return null;
    }
}
