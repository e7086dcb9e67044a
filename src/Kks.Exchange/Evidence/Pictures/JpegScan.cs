namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The head of a JPEG scan: which components, with which tables, and which part of their coefficients.</summary>
internal sealed record JpegScan((JpegComponent Component, int Dc, int Ac)[] Parts, int First, int Last, int High, int Low)
{
    /// <summary>Reads the segment; null where it names components the frame does not have.</summary>
    public static JpegScan? Read(JpegFrame frame, ReadOnlySpan<byte> data)
    {
        if (data.Length < 1 || data[0] is 0 or > 4 || data.Length < 4 + (data[0] * 2))
        {
            return null;
        }

        var parts = new List<(JpegComponent, int, int)>();
        for (var i = 0; i < data[0]; i++)
        {
            var (id, tables) = (data[1 + (i * 2)], data[2 + (i * 2)]);
            if (Array.Find(frame.Components, c => c.Id == id) is not { } component)
            {
                return null;
            }

            parts.Add((component, (tables >> 4) & 3, tables & 3));
        }

        var rest = data[(1 + (data[0] * 2))..];
        return new JpegScan([.. parts], rest[0], rest[1], rest[2] >> 4, Math.Min(rest[2] & 15, 13));
    }
}
