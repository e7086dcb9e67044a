namespace Kks.Reporting.WordTemplates.Packaging;

/// <summary>Counts double braces in the bytes of a part, so that a part of nothing else is refused before it is read.</summary>
internal static class BraceCount
{
    /// <summary>Tags of one part; a template of a thousand pages has fewer.</summary>
    public const int MostTags = 20_000;

    public static bool IsTooHigh(Stream part)
    {
        var buffer = new byte[1 << 16];
        var count = 0;
        int read;
        while (count <= MostTags && (read = part.Read(buffer)) > 0)
        {
            count += buffer.AsSpan(0, read).Count("{{"u8);
        }

        return count > MostTags;
    }
}
