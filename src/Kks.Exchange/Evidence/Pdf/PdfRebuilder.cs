using System.Globalization;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Makes a table by looking for <c>n g obj</c> and <c>trailer</c> in the whole file, as readers do where the table is wrong.</summary>
internal sealed class PdfRebuilder(PdfInput input, PdfBudget budget)
{
    private const int Window = 32;
    private readonly PdfTable table = new(budget);

    public PdfTable? Rebuild()
    {
        var places = FindWords();
        foreach (var place in places.Trailers)
        {
            input.Position = place;
            if (new PdfLexer(input, budget).Next() is PdfDictionary trailer)
            {
                table.AddTrailer(trailer);
            }
        }

        foreach (var place in places.Objects)
        {
            Enter(place);
        }

        return table.Trailer("Root") is null && !FindRoot() ? null : table;
    }

    private (List<long> Objects, List<long> Trailers) FindWords()
    {
        var (objects, trailers) = (new List<long>(), new List<long>());
        input.Position = 0;
        var last = 0UL;
        while (input.Next() is var next and >= 0 && objects.Count < PdfBudget.MostObjects)
        {
            last = (last << 8) | (byte)next;
            if ((last & 0xFFFFFFFF) == 0x206F626A)
            {
                objects.Add(input.Position - 3);
            }
            else if ((last & 0xFFFFFFFFFFFFFF) == 0x747261696C6572)
            {
                trailers.Add(input.Position);
            }
        }

        return (objects, trailers);
    }

    /// <summary>Enters the object whose word <c>obj</c> stands at a place: two numbers are written before it.</summary>
    private void Enter(long place)
    {
        var head = new byte[(int)Math.Min(Window, place)];
        input.Position = place - head.Length;
        var count = 0;
        while (count < head.Length && input.Read(head.AsSpan(count)) is var read and > 0)
        {
            count += read;
        }

        var text = System.Text.Encoding.Latin1.GetString(head).TrimEnd();
        var generation = text.Length - text.AsSpan().TrimEnd("0123456789").Length;
        var rest = text[..^generation].TrimEnd();
        var digits = rest.Length - rest.AsSpan().TrimEnd("0123456789").Length;
        if (generation > 0 && digits is > 0 and <= 9)
        {
            var number = int.Parse(rest.AsSpan(rest.Length - digits), NumberStyles.None, CultureInfo.InvariantCulture);
            var start = place - (head.Length - (rest.Length - digits));
            table.Replace(number, new PdfEntry(start));
        }
    }

    /// <summary>Where no trailer is left, the catalogue says itself what it is; groups of objects are entered on the way.</summary>
    private bool FindRoot()
    {
        var reader = new PdfObjectReader(input, budget);
        var found = false;
        foreach (var number in table.Numbers.ToList())
        {
            var value = reader.ReadAt(table.Find(number)!.Value.Place, number);
            var dictionary = (value as PdfStream)?.Dictionary ?? value as PdfDictionary;
            if (dictionary?.Name("Type") is "XRef" && dictionary["Root"] is not null)
            {
                table.AddTrailer(dictionary);
                found = true;
            }
            else if (dictionary?.Name("Type") is "ObjStm" && value is PdfStream stream)
            {
                found |= EnterGroup(number, stream);
            }
            else if (dictionary?.Name("Type") is "Catalog")
            {
                AddRoot(number);
                found = true;
            }
        }

        return found;
    }

    /// <summary>Enters the objects of a group; true where the catalogue is among them.</summary>
    private bool EnterGroup(int number, PdfStream stream)
    {
        var filters = new PdfFilters(input, budget, value => value);
        if (PdfGroup.Open(stream, filters, budget, value => value) is not { } group)
        {
            return false;
        }

        var found = false;
        foreach (var member in group.Numbers)
        {
            table.Add(member, new PdfEntry(number, IsGrouped: true));
            if (group.Find(member) is PdfDictionary catalogue && catalogue.Name("Type") == "Catalog")
            {
                AddRoot(member);
                found = true;
            }
        }

        return found;
    }

    private void AddRoot(int number)
    {
        var trailer = new PdfDictionary();
        trailer.Add("Root", new PdfReference(number));
        table.AddTrailer(trailer);
    }
}
