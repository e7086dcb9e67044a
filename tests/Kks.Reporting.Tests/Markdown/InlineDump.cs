using System.Globalization;
using System.Text;
using Kks.Reporting.Markdown;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Tests.Markdown;

/// <summary>What stands in paragraphs and cells, one line each, whether it has waited to be read or not.</summary>
internal static class InlineDump
{
    private static readonly MarkdownPipeline AtOnce = MarkdownDialect.Configure().Use(new ReadAtOnce()).Build();

    /// <summary>As the dialect reads it: late where it can.</summary>
    public static string Late(string text) => Dump(MarkdownDialect.Parse(text));

    /// <summary>As Markdig reads it: everything at once.</summary>
    public static string Early(string text) => Dump(Markdig.Markdown.Parse(text, AtOnce));

    /// <summary>All inlines of the text, in the order of the document.</summary>
    public static List<Inline> Read(string text)
    {
        var document = MarkdownDialect.Parse(text);
        var inlines = document.Descendants<Inline>().ToList();
        inlines.AddRange(document.Descendants<LateParagraph>().SelectMany(late => late.Read(LateInlines.Of(document))!.Descendants<Inline>()));
        return inlines;
    }

    private static string Dump(MarkdownDocument document)
    {
        var text = new StringBuilder();
        Blocks(text, document, LateInlines.Of(document));
        return text.ToString();
    }

    private static void Blocks(StringBuilder text, ContainerBlock container, LateInlines reader)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LateParagraph late:
                    text.Append("ParagraphBlock: ").AppendJoin(' ', Inlines(late.Read(reader))).Append('\n');
                    CheckPlain(late, reader);
                    break;
                case PipeTable table:
                    Rows(text, table, reader);
                    break;
                case Table table:
                    Rows(text, table);
                    break;
                case ContainerBlock inner:
                    text.Append(inner.GetType().Name).Append('\n');
                    Blocks(text, inner, reader);
                    break;
                case LeafBlock leaf:
                    text.Append(leaf.GetType().Name).Append(": ").AppendJoin(' ', Inlines(leaf.Inline)).Append('\n');
                    break;
            }
        }
    }

    /// <summary>Plain text, piece by piece, says what the inline parsers say.</summary>
    private static void CheckPlain(LateParagraph late, LateInlines reader)
    {
        if (late.Plain is { } plain)
        {
            Assert.Equal(string.Join(' ', Inlines(late.Read(reader))), Plain(plain));
        }
    }

    private static string Plain(StringSlice text)
    {
        var all = new StringBuilder();
        var pieces = new PlainPieces(text);
        while (pieces.TryRead(out var piece))
        {
            all.Append(piece);
        }

        return $"'{all}'";
    }

    private static void Rows(StringBuilder text, PipeTable table, LateInlines reader)
    {
        text.Append("Table ").AppendJoin(' ', table.Alignments.Select(a => a?.ToString() ?? "-")).Append('\n');
        var cells = new List<StringSlice>();
        for (var row = 0; row < table.Rows; row++)
        {
            table.ReadCells(row, cells);
            for (var i = 0; i < cells.Count; i++)
            {
                var inlines = Inlines(reader.Read(cells[i], table.LineOf(row)));
                text.Append(" | ").AppendJoin(' ', inlines);
                if (PlainPieces.IsPlain(cells[i].AsSpan()))
                {
                    Assert.Equal(inlines.Count == 0 ? "''" : Assert.Single(inlines), Plain(cells[i]));
                }
            }

            text.Append('\n');
        }
    }

    private static void Rows(StringBuilder text, Table table)
    {
        var columns = table.OfType<TableRow>().First().Count;
        text.Append("Table ").AppendJoin(' ', table.ColumnDefinitions.Take(columns).Select(c => c.Alignment?.ToString() ?? "-")).Append('\n');
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var cell in row.OfType<TableCell>())
            {
                text.Append(" | ").AppendJoin(' ', Inlines((cell.FirstOrDefault() as LeafBlock)?.Inline));
            }

            text.Append('\n');
        }
    }

    /// <summary>Inlines, with the places of those that may be reported; neighbouring text is one.</summary>
    private static List<string> Inlines(ContainerInline? container)
    {
        var all = new List<string>();
        var literal = new StringBuilder();
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            var (name, value) = inline switch
            {
                LiteralInline text => (null, text.Content.ToString()),
                HtmlEntityInline entity => (null, entity.Transcoded.ToString()),
                CodeInline code => ("kode", code.Content),
                EmphasisInline emphasis => (new string(emphasis.DelimiterChar, emphasis.DelimiterCount), string.Join(' ', Inlines(emphasis))),
                LinkInline link => ("tautan " + link.Url, string.Join(' ', Inlines(link))),
                ReferenceInline reference => ("@", reference.Name),
                ContainerInline inner => (inner.GetType().Name, string.Join(' ', Inlines(inner))),
                _ => (inline.GetType().Name, string.Empty),
            };
            if (name is null)
            {
                literal.Append(value);
                continue;
            }

            Flush();
            all.Add($"{name}({value}){(inline is LinkInline or ReferenceInline ? Place(inline) : string.Empty)}");
        }

        Flush();
        return all;

        void Flush()
        {
            if (literal.Length > 0)
            {
                all.Add($"'{literal}'");
                literal.Clear();
            }
        }
    }

    private static string Place(Inline inline) => string.Create(CultureInfo.InvariantCulture, $"{inline.Line}:{inline.Column}");

    private sealed class ReadAtOnce : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) =>
            pipeline.BlockParsers.ReplaceOrAdd<DialectParagraphParser>(new ParagraphBlockParser { ParseSetextHeadings = false });

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
