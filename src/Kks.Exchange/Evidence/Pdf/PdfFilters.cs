using System.IO.Compression;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>The data of a stream, unpacked while it is read. Flate with and without predictors, ASCII hex and ASCII 85; of others nothing is said.</summary>
internal sealed class PdfFilters(PdfInput input, PdfBudget budget, Func<object?, object?> resolve)
{
    /// <summary>Opens the data; null where a filter is not known.</summary>
    public Stream? Open(PdfStream stream)
    {
        var length = resolve(stream.Dictionary["Length"]) is double given and >= 0 ? (long)given : long.MaxValue;
        Stream data = new PdfSlice(input, stream.Start, Math.Min(length, input.Length - stream.Start));
        var filters = Names(resolve(stream.Dictionary["Filter"] ?? stream.Dictionary["F"]));
        var parameters = resolve(stream.Dictionary["DecodeParms"] ?? stream.Dictionary["DP"]);
        for (var i = 0; i < filters.Count; i++)
        {
            var own = parameters is List<object> list ? resolve(list.ElementAtOrDefault(i)) : parameters;
            if (Apply(filters[i], data, own as PdfDictionary) is not { } unpacked)
            {
                return null;
            }

            data = unpacked;
        }

        return new PdfMetered(data, budget);
    }

    /// <summary>All data at once; null where a filter is not known or they are too many.</summary>
    public byte[]? ReadAll(PdfStream stream)
    {
        using var data = Open(stream);
        if (data is null)
        {
            return null;
        }

        using var all = new MemoryStream();
        var block = new byte[16 * 1024];
        while (data.Read(block) is var read and > 0)
        {
            all.Write(block, 0, read);
            if (all.Length > budget.MostInMemory)
            {
                budget.Spend();
                return null;
            }
        }

        return all.ToArray();
    }

    private List<string> Names(object? filter) => filter switch
    {
        PdfName name => [name.Value],
        List<object> list => [.. list.Take(8).Select(resolve).OfType<PdfName>().Select(n => n.Value)],
        _ => [],
    };

    private Stream? Apply(string filter, Stream data, PdfDictionary? parameters) => filter switch
    {
        "FlateDecode" or "Fl" => Predicted(new ZLibStream(data, CompressionMode.Decompress), parameters),
        "ASCIIHexDecode" or "AHx" => new PdfAsciiStream(data, isHex: true),
        "ASCII85Decode" or "A85" => new PdfAsciiStream(data, isHex: false),
        "Crypt" => data,
        _ => null,
    };

    private Stream? Predicted(Stream data, PdfDictionary? parameters)
    {
        var predictor = Number(parameters, "Predictor", 1);
        if (predictor < 10)
        {
            return predictor <= 1 ? data : null;
        }

        var bits = (long)Number(parameters, "Colors", 1) * Number(parameters, "BitsPerComponent", 8);
        var row = bits * Number(parameters, "Columns", 1);
        return bits is > 0 and <= 1024 && row is > 0 and <= 8 * 1024 * 1024 ? new PdfPredictedStream(data, (int)((row + 7) / 8), (int)Math.Max(1, bits / 8)) : null;
    }

    private int Number(PdfDictionary? parameters, string name, int otherwise) =>
        resolve(parameters?[name]) is double number and >= 0 and <= 100_000_000 ? (int)number : otherwise;
}
