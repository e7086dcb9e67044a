using System.Text;
using Kks.Reporting.WordTemplates.Fields;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>Counts the items of one multilevel list as Word will. For one rendering, not thread-safe.</summary>
internal sealed class ListCounter(NumberedList list)
{
    private readonly int?[] _numbers = new int?[list.Levels.Count];

    /// <summary>Counts an item and gives its number as printed; empty where its level shows none.</summary>
    public string Next(int level)
    {
        _numbers[level] = _numbers[level] + 1 ?? list.Levels[level].Start;
        _numbers.AsSpan(level + 1).Clear();
        return list.Levels[level].Format is "bullet" ? "" : Print(list.Levels[level]);
    }

    /// <summary>The number of the item counted last without the words around it, as <c>STYLEREF \s</c> shows it.</summary>
    public string Bare(int level) => NumberFormat.OfList(NumberAt(level), list.Levels[level].Format) ?? "";

    private string Print(NumberedLevel printed)
    {
        var text = new StringBuilder();
        for (var i = 0; i < printed.Text.Length; i++)
        {
            var level = printed.Text[i] == '%' && i + 1 < printed.Text.Length ? printed.Text[i + 1] - '1' : -1;
            if (level >= 0 && level < list.Levels.Count)
            {
                text.Append(NumberFormat.OfList(NumberAt(level), printed.IsLegal ? null : list.Levels[level].Format));
                i++;
            }
            else
            {
                text.Append(printed.Text[i]);
            }
        }

        return text.ToString();
    }

    private int NumberAt(int level) => _numbers[level] ?? list.Levels[level].Start;
}
