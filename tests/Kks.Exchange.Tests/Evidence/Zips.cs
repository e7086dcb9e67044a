using System.IO.Compression;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Small archives.</summary>
internal static class Zips
{
    public static byte[] Of(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write("isi"u8);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The same archive with every entry marked as encrypted.</summary>
    public static byte[] Locked(params string[] names)
    {
        var bytes = Of(names);
        for (var at = 0; at + 10 < bytes.Length; at++)
        {
            if (bytes.AsSpan(at).StartsWith("PK\x01\x02"u8))
            {
                bytes[at + 8] |= 1;
            }
        }

        return bytes;
    }
}
