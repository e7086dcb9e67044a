using System.Security.Cryptography;
using Kks.Model.Files;

namespace Kks.Exchange.Evidence.Files;

/// <summary>What one pass over a file gives: size, SHA-256, kind by content.</summary>
internal sealed record FileDigest(long Length, string Sha256, FileKind Kind)
{
    /// <summary>Reads a stream to its end.</summary>
    public static FileDigest Of(Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = new byte[FileSniffer.HeadLength];
        var headLength = 0;
        var length = 0L;
        var block = new byte[64 * 1024];
        while (stream.ReadAtLeast(block, 1, throwOnEndOfStream: false) is var read and > 0)
        {
            var take = Math.Min(read, head.Length - headLength);
            block.AsSpan(0, take).CopyTo(head.AsSpan(headLength));
            headLength += take;
            length += read;
            hash.AppendData(block, 0, read);
        }

        return new FileDigest(length, Convert.ToHexStringLower(hash.GetHashAndReset()), FileSniffer.KindOf(head.AsSpan(0, headLength)));
    }
}
