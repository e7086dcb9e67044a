using System.Text.RegularExpressions;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Structure;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>
/// Sees to it that what <c>capture</c> or <c>func</c> caught as paragraphs or runs is printed only where paragraphs or runs may stand: a tag
/// that prints captured paragraphs takes the place of its paragraph.
/// </summary>
internal sealed partial class CapturedNames(FindingList findings)
{
    public void Place(IReadOnlyList<TagBlock> blocks, IReadOnlyList<Tag> tags)
    {
        var levels = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(block => block.Open.Keyword is "capture" or "func" && block.Level is not null && block.Open.Holder != block.Level))
        {
            if (Name().Match(block.Open.Code) is { Success: true } match)
            {
                levels[match.Groups["name"].Value] = !IsInline(block.Level!);
            }
        }

        foreach (var tag in levels.Count == 0 ? [] : tags.Where(tag => tag.Role == TagRole.Value))
        {
            Place(tag, levels);
        }
    }

    private void Place(Tag tag, Dictionary<string, bool> levels)
    {
        var code = tag.Code.Trim('{', '}', '-', '~', ' ');
        var name = levels.Keys.FirstOrDefault(name => Regex.IsMatch(code, $@"(?<![\w.$""]){Regex.Escape(name)}(?!\w)", RegexOptions.None, TimeSpan.FromSeconds(1)));
        if (name is null)
        {
            return;
        }

        var paragraph = tag.Holder.Ancestors().FirstOrDefault(element => element.IsWord("p"));
        var isPlain = code.StartsWith(name, StringComparison.Ordinal) && !code.Contains('|') && !tag.InAttribute && tag.Holder.IsWord("t") && paragraph is not null;
        var isAlone = isPlain && ControlParagraphs.Content(paragraph!) is [MarkupTag];
        if (isPlain && !levels[name])
        {
            tag.SplitsUpTo = tag.Holder.Ancestors().First(element => !element.IsWord("r"));
        }
        else if (isAlone)
        {
            paragraph!.Vanishes = true;
        }
        else
        {
            findings.Add(
                WordTemplateCodes.MarkupAsText,
                tag.Place,
                tag.Offset,
                $"{name} berisi paragraf, sehingga tidak dapat dicetak sebagai teks di sini.",
                $"Tulis {{{{ {name} }}}} sendirian dalam paragrafnya, atau tangkap teks dalam satu paragraf saja.");
        }
    }

    private static bool IsInline(MarkupElement level) => level.Ancestors().Prepend(level).Any(element => element.IsWord("p"));

    [GeneratedRegex(@"^\{\{[-~]?\s*(capture|func)\s+(?<name>[\p{L}_][\p{L}\p{N}_]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
