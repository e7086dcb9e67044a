using System.IO.Compression;

namespace Kks.WordGallery;

/// <summary>Packs a document anew so that two runs differ in no byte: parts in order of name, no times.</summary>
internal static class SteadyPackage
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Repack(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package));
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var part in source.Entries.OrderBy(part => part.FullName != "[Content_Types].xml").ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = target.CreateEntry(part.FullName, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Epoch;
                using var output = entry.Open();
                using var input = part.Open();
                input.CopyTo(output);
            }
        }

        return stream.ToArray();
    }
}
