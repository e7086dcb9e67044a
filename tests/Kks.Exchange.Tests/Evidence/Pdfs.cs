using System.Text;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>PDF files written by hand, whose table is left to be found.</summary>
internal static class Pdfs
{
    private const string End = "trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

    public static byte[] Of(params string[] objects) =>
        Encoding.Latin1.GetBytes("%PDF-1.5\n" + string.Concat(objects.Select((value, i) => $"{i + 1} 0 obj {value} endobj\n")) + End);

    /// <summary>One page whose content is given, packed.</summary>
    public static byte[] WithContent(byte[] packed)
    {
        var head = Of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]>>", "<</Type/Page/Contents 4 0 R>>");
        return
        [
            .. head.AsSpan(0, head.Length - End.Length),
            .. Encoding.Latin1.GetBytes($"4 0 obj <</Filter/FlateDecode/Length {packed.Length}>> stream\n"),
            .. packed,
            .. Encoding.Latin1.GetBytes("\nendstream endobj\n" + End),
        ];
    }

    /// <summary>A file whose table is a stream of given content, packed.</summary>
    public static byte[] WithXrefStream(byte[] packed) =>
    [
        .. "%PDF-1.5\n"u8,
        .. Encoding.Latin1.GetBytes($"1 0 obj <</Type/XRef/W[1 4 2]/Size 1000000/Root 2 0 R/Filter/FlateDecode/Length {packed.Length}>> stream\n"),
        .. packed,
        .. "\nendstream endobj\nstartxref\n9\n%%EOF\n"u8,
    ];
}
