using System.Text.RegularExpressions;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Refuses jumps (<c>break</c>, <c>continue</c>, <c>ret</c>) from where they would leave an element open.</summary>
internal sealed partial class JumpChecker(FindingList findings)
{
    public void Check(MarkupElement root, IReadOnlyList<Tag> tags, IReadOnlyList<TagBlock> blocks)
    {
        var around = new Stack<TagBlock>();
        var opens = blocks.ToDictionary(block => block.Open);
        var closes = blocks.Where(block => block.Close is not null).ToDictionary(block => block.Close!);
        var places = PlacesOf(root);
        foreach (var tag in tags)
        {
            if (opens.TryGetValue(tag, out var opened))
            {
                around.Push(opened);
            }
            else if (closes.ContainsKey(tag))
            {
                around.TryPop(out _);
            }
            else if (!tag.IsControl || tag.Keyword is "break" or "continue" or "ret" or "")
            {
                CheckJump(tag, around, places);
            }
        }
    }

    private void CheckJump(Tag tag, Stack<TagBlock> around, Dictionary<Tag, MarkupElement> places)
    {
        if (!Jump().IsMatch(Quoted().Replace(tag.Code, "")) || around.Any(block => block.Open.Keyword == "func"))
        {
            return;
        }

        var loop = around.FirstOrDefault(block => block.IsLoop);
        if (loop is null || tag.Code.Contains("ret", StringComparison.Ordinal) || places.GetValueOrDefault(tag) != loop.Level)
        {
            findings.Add(
                WordTemplateCodes.JumpOutOfPlace,
                tag.Place,
                tag.Offset,
                "break, continue, dan ret di sini akan memutus paragraf di tengah.",
                "Letakkan dalam paragraf sendiri yang hanya berisi tag, langsung di dalam for; atau pakai if.");
        }
    }

    /// <summary>The element in whose content each tag is written: its holder, or the parent of the outermost element that vanishes around it.</summary>
    private static Dictionary<Tag, MarkupElement> PlacesOf(MarkupElement root) => TagOrder.Of(root)
        .Where(tag => tag.StaysInPlace)
        .ToDictionary(tag => tag, tag => tag.Holder.Ancestors().LastOrDefault(element => element.Vanishes)?.Parent ?? tag.SplitsUpTo ?? tag.Holder);

    [GeneratedRegex(@"(?<![\w.])(break|continue|ret)(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Jump();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|`[^`]*`", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
