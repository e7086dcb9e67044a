using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kks.Reporting.Markdown;

/// <summary>Opens a <see cref="Directive"/>: exactly two colons, a name, then a text in brackets and attributes in braces, both optional.</summary>
internal sealed class DirectiveParser : BlockParser
{
    public DirectiveParser() => OpeningCharacters = [':'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var line = processor.Line;
        var text = line.AsSpan();
        if (!text.StartsWith("::") || text.Length < 3 || !char.IsAsciiLetterLower(text[2]))
        {
            return BlockState.None;
        }

        var nameEnd = 2;
        while (nameEnd < text.Length && (char.IsAsciiLetterLower(text[nameEnd]) || char.IsAsciiDigit(text[nameEnd]) || text[nameEnd] == '-'))
        {
            nameEnd++;
        }

        var textEnd = BracketEnd(text, nameEnd);
        if (textEnd < 0 || (textEnd < text.Length && text[textEnd] is not ('{' or ' ' or '\t')))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(Make(processor, nameEnd, textEnd));
        return BlockState.BreakDiscard;
    }

    private Directive Make(BlockProcessor processor, int nameEnd, int textEnd)
    {
        var line = processor.Line;
        var text = line.AsSpan();
        var directive = new Directive(this)
        {
            Name = text[2..nameEnd].ToString(),
            Attributes = AttributeParser.Parse(text[textEnd..]),
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
            ProcessInlines = textEnd > nameEnd,
        };

        if (textEnd > nameEnd)
        {
            var inner = new StringSlice(line.Text, line.Start + nameEnd + 1, line.Start + textEnd - 2);
            directive.AppendLine(ref inner, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, false);
        }

        return directive;
    }

    /// <summary>The place behind the closing bracket; <paramref name="start"/> where there is no bracket, -1 where it never closes.</summary>
    private static int BracketEnd(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] != '[')
        {
            return start;
        }

        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return i + 1;
            }
        }

        return -1;
    }
}
