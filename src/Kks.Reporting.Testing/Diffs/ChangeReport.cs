using System.Text;
using Kks.Reporting.Testing.Resources;

namespace Kks.Reporting.Testing.Diffs;

/// <summary>Changes -> words for people: where, what was accepted, what there is now.</summary>
internal sealed class ChangeReport(TestingTexts texts)
{
    private const int MostChanges = 25;
    private const int MostLines = 12;

    public string Write(IReadOnlyList<TextChange> changes)
    {
        var text = new StringBuilder();
        text.Append(texts.Format("diff.count", changes.Count)).Append('\n');
        for (var index = 0; index < Math.Min(changes.Count, MostChanges); index++)
        {
            text.Append('\n');
            Write(text, index + 1, changes[index]);
        }

        if (changes.Count > MostChanges)
        {
            text.Append('\n').Append(texts.Format("diff.more", changes.Count - MostChanges)).Append('\n');
        }

        return text.ToString();
    }

    private void Write(StringBuilder text, int number, TextChange change)
    {
        text.Append(texts.Format("diff.place", number, change.Line));
        text.Append(change.Place.Count == 0 ? "" : texts.Format("diff.heading", string.Join(" › ", change.Place))).Append('\n');
        var pairs = Math.Min(change.Removed.Count, change.Added.Count);
        var marked = Enumerable.Range(0, Math.Min(pairs, MostLines)).Select(index => WordMarks.Mark(change.Removed[index], change.Added[index])).ToList();
        Lines(text, texts["diff.accepted"], [.. marked.Select(pair => pair.Old), .. change.Removed.Skip(marked.Count)]);
        Lines(text, texts["diff.received"], [.. marked.Select(pair => pair.New), .. change.Added.Skip(marked.Count)]);
    }

    private void Lines(StringBuilder text, string label, IReadOnlyList<string> lines)
    {
        var indent = new string(' ', label.Length);
        for (var index = 0; index < Math.Min(lines.Count, MostLines); index++)
        {
            text.Append("   ").Append(index == 0 ? label : indent).Append(lines[index]).Append('\n');
        }

        if (lines.Count > MostLines)
        {
            text.Append("   ").Append(indent).Append(texts.Format("diff.more-lines", lines.Count - MostLines)).Append('\n');
        }
        else if (lines.Count == 0)
        {
            text.Append("   ").Append(label).Append(texts["diff.nothing"]).Append('\n');
        }
    }
}
