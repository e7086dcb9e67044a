using System.Globalization;
using Kks.Model.Data;

namespace Kks.Model.Tests.Data;

/// <summary>Makes any data type out of a seed, with the texts and numbers that formats get wrong.</summary>
internal sealed class RandomData(int seed)
{
    private static readonly string[] Nasty =
    [
        "", " ", "~", "null", "Null", "yes", "no", "true", "1e3", "0x1F", "1_000", ".5", "-", "- a", "? a", ": a", "a: b", "a:", "a #b", "#a", "'a'", "\"a\"", "\\", "a\\nb",
        "2025-08-25", "12:30:45", "{a}", "[a]", "&a", "*a", "!a", "%a", "@a", "`a`", "|", ">", "<<", "---", "...", " awal", "akhir ", "\tTab", "a\tb", "a\r\nb", "a\rb",
        "baris\n", "baris\n\n", "\nbaris", "a\n b", " a\nb", "a\n\nb", "a \nb", "a\n  \nb", "\n", "\n\n", "a\n\n\n", "a\u0001b", "a\0b", "\u0085", "\u2028", "\uFEFFa", "a\u00A0b", "é", "😀", "ﷺ", "\u200Bz",
        "### Judul\n\n- butir **tebal**\n- lain\n", "a: |\n  b\n", "akhir:\nbaris", "x\n--- \ny", "x\n---\ny", "x\n...\ny", "|-\nq", "# a\n# b", "a\u007Fb", "\uFFFF", "\u0660", "ya", "Tidak", "=",
    ];

    private static readonly decimal[] Numbers = [0m, -0.5m, 1.50m, 97.5m, 1e-28m, decimal.MaxValue, decimal.MinValue, 0.1234567890123456789012345678m, 100.00m, 7m];

    private readonly Random random = new(seed);

    public T Make<T>()
        where T : class => (T)Make(TypeShape.Of<T>(), 0);

    private object Make(TypeShape shape, int depth) => shape.Kind switch
    {
        ShapeKind.Record => MakeRecord(shape, depth),
        ShapeKind.List => MakeList(shape, depth),
        ShapeKind.Map => MakeMap(shape, depth),
        ShapeKind.Text => Text(),
        ShapeKind.Integer => Convert.ChangeType(random.Next(4) == 0 ? random.Next(int.MinValue, int.MaxValue) : random.Next(5), shape.Type, CultureInfo.InvariantCulture),
        ShapeKind.Number => Numbers[random.Next(Numbers.Length)],
        ShapeKind.Boolean => random.Next(2) == 0,
        ShapeKind.Date => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        ShapeKind.Time => DateTime.MinValue.AddTicks(random.NextInt64(DateTime.MaxValue.Ticks)),
        _ => shape.Choices[random.Next(shape.Choices.Count)].Value,
    };

    private object MakeRecord(TypeShape shape, int depth)
    {
        var values = shape.Members
            .Where(m => m.Required || random.Next(3) > 0)
            .Where(m => m.Required || depth < 6)
            .ToDictionary(m => m, m => Make(m.Shape, depth + 1));
        return RecordFactory.Create(shape, values);
    }

    private Array MakeList(TypeShape shape, int depth)
    {
        var list = Array.CreateInstance(shape.Element!.Type, random.Next(depth > 3 ? 2 : 4));
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Make(shape.Element, depth + 1), i);
        }

        return list;
    }

    private System.Collections.IDictionary MakeMap(TypeShape shape, int depth)
    {
        var map = RecordFactory.NewMap(shape);
        for (var i = random.Next(4); i > 0; i--)
        {
            map[Text()] = Make(shape.Element!, depth + 1);
        }

        return map;
    }

    private string Text() => random.Next(4) switch
    {
        0 => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x20, 0x7F))),
        1 => Nasty[random.Next(Nasty.Length)] + Nasty[random.Next(Nasty.Length)],
        2 => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => char.ConvertFromUtf32(random.Next(0xD800)))),
        _ => Nasty[random.Next(Nasty.Length)],
    };
}
