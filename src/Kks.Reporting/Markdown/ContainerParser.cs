using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Kks.Reporting.Markdown;

/// <summary>Opens a container <c>:::nama {atribut}</c>; a longer fence holds a shorter one.</summary>
internal sealed class ContainerParser : FencedBlockParserBase<CustomContainer>
{
    public ContainerParser()
    {
        OpeningCharacters = [':'];
        MinimumMatchCount = 3;
        InfoParser = ReadInfo;
    }

    public override bool CanInterrupt(BlockProcessor processor, Markdig.Syntax.Block block) => true;

    protected override CustomContainer CreateFencedBlock(BlockProcessor processor) => new(this);

    private static bool ReadInfo(BlockProcessor state, ref StringSlice line, Markdig.Syntax.IFencedBlock fenced, char opening)
    {
        var text = line.AsSpan().Trim();
        var end = text.IndexOfAny(" \t{");
        var name = end < 0 ? text : text[..end];
        if (name.IsEmpty || name.Contains(':'))
        {
            return false;
        }

        fenced.Info = name.ToString();
        fenced.Arguments = end < 0 ? string.Empty : text[end..].Trim().ToString();
        line.Start = line.End + 1;
        return true;
    }
}
