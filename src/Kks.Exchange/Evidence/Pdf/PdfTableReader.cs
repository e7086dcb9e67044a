namespace Kks.Exchange.Evidence.Pdf;

/// <summary>The end of a file -> the chain of its cross-reference tables and streams, newest first.</summary>
internal sealed class PdfTableReader(PdfInput input, PdfBudget budget)
{
    private const int TailLength = 2048;
    private const int MostTables = 1000;
    private readonly PdfTable table = new(budget);
    private readonly HashSet<long> seen = [];

    /// <summary>The table; null where the chain is broken.</summary>
    public PdfTable? Read()
    {
        var places = new Queue<long>();
        places.Enqueue(FindStart());
        while (places.TryDequeue(out var place))
        {
            if (place < 0 || place >= input.Length)
            {
                return null;
            }

            if (!seen.Add(place) || seen.Count > MostTables)
            {
                continue;
            }

            if (ReadAt(place) is not { } trailer)
            {
                return null;
            }

            table.AddTrailer(trailer);
            Enqueue(places, trailer["XRefStm"]);
            Enqueue(places, trailer["Prev"]);
        }

        return table.Trailer("Root") is null ? null : table;
    }

    /// <summary>Whether the file ends the way a whole one does.</summary>
    public bool HasEnd() => FindStart() >= 0;

    private static void Enqueue(Queue<long> places, object? place)
    {
        if (place is double value)
        {
            places.Enqueue((long)value);
        }
    }

    /// <summary>The place behind the last <c>startxref</c>; -1 where there is none.</summary>
    private long FindStart()
    {
        var tail = new byte[(int)Math.Min(TailLength, input.Length)];
        input.Position = input.Length - tail.Length;
        var count = 0;
        while (count < tail.Length && input.Read(tail.AsSpan(count)) is var read and > 0)
        {
            count += read;
        }

        var at = tail.AsSpan().LastIndexOf("startxref"u8);
        return at >= 0 && new PdfLexer(new PdfBuffer(tail[(at + 9)..]), budget).Next() is double place ? (long)place : -1;
    }

    private PdfDictionary? ReadAt(long place)
    {
        input.Position = place;
        var lexer = new PdfLexer(input, budget);
        return lexer.Next() switch
        {
            PdfWord { Value: "xref" } => ReadSections(lexer),
            double => ReadStream(place),
            _ => null,
        };
    }

    private PdfDictionary? ReadSections(PdfLexer lexer)
    {
        while (lexer.Next() is { } next)
        {
            if (next is PdfWord { Value: "trailer" })
            {
                return lexer.Next() as PdfDictionary;
            }

            if (next is not double first || lexer.Next() is not double count || !ReadSection(lexer, (int)first, (int)count))
            {
                return null;
            }
        }

        return null;
    }

    private bool ReadSection(PdfLexer lexer, int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (lexer.Next() is not double place || lexer.Next() is not double || lexer.Next() is not PdfWord kind)
            {
                return false;
            }

            if (!table.Add(first + i, kind.Value == "n" ? new PdfEntry((long)place) : null))
            {
                return false;
            }
        }

        return true;
    }

    private PdfDictionary? ReadStream(long place)
    {
        if (new PdfObjectReader(input, budget).ReadAt(place) is not PdfStream stream || stream.Dictionary.Name("Type") != "XRef")
        {
            return null;
        }

        // The dictionary of such a stream holds no references: nothing could resolve them yet.
        var data = new PdfFilters(input, budget, value => value).ReadAll(stream);
        if (data is null || stream.Dictionary["W"] is not List<object> { Count: 3 } list || !list.TrueForAll(w => w is double and >= 0 and <= 8))
        {
            return null;
        }

        var widths = list.ConvertAll(w => (int)(double)w);
        return ReadRows(data, widths, Sections(stream.Dictionary)) ? stream.Dictionary : null;
    }

    private static List<(int First, int Count)> Sections(PdfDictionary dictionary)
    {
        var index = dictionary["Index"] as List<object> ?? [0.0, dictionary["Size"] ?? 0.0];
        var numbers = index.OfType<double>().Select(n => (int)Math.Clamp(n, 0, int.MaxValue)).ToList();
        return [.. Enumerable.Range(0, numbers.Count / 2).Select(i => (numbers[2 * i], numbers[(2 * i) + 1]))];
    }

    private bool ReadRows(byte[] data, List<int> widths, List<(int First, int Count)> sections)
    {
        var row = widths.Sum();
        var at = 0;
        foreach (var (first, count) in sections)
        {
            for (var i = 0; i < count && row > 0 && at + row <= data.Length; i++, at += row)
            {
                var kind = widths[0] == 0 ? 1 : Number(data, at, widths[0]);
                var second = Number(data, at + widths[0], widths[1]);
                PdfEntry? entry = kind switch
                {
                    1 => new PdfEntry(second),
                    2 => new PdfEntry(second, IsGrouped: true),
                    _ => null,
                };
                if (!table.Add(unchecked(first + i), entry))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static long Number(byte[] data, int at, int width)
    {
        var value = 0L;
        for (var i = 0; i < width; i++)
        {
            value = (value << 8) | data[at + i];
        }

        return value;
    }
}
