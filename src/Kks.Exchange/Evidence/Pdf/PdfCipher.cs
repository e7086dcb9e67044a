using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>What the password check of PDF needs of cryptography: RC4, and the hash of revision 6 for the empty password.</summary>
internal static class PdfCipher
{
    private const int LeastRounds = 64;
    private const int MostRounds = 2048;

    public static byte[] Rc4(byte[] key, ReadOnlySpan<byte> data)
    {
        var state = new byte[256];
        for (var i = 0; i < 256; i++)
        {
            state[i] = (byte)i;
        }

        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }

    /// <summary>Algorithm 2.B of ISO 32000-2 with the empty password.</summary>
    [SuppressMessage("Security", "CA5401", Justification = "The format gives the initialization vector.")]
    public static byte[] Hash(ReadOnlySpan<byte> salt)
    {
        var key = SHA256.HashData(salt);
        for (var round = 1; round <= MostRounds; round++)
        {
            var block = new byte[64 * key.Length];
            for (var i = 0; i < 64; i++)
            {
                key.CopyTo(block, i * key.Length);
            }

            using var aes = Aes.Create();
            aes.Key = key[..16];
            var mixed = aes.EncryptCbc(block, key.AsSpan(16, 16), PaddingMode.None);
            key = (mixed.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= LeastRounds && mixed[^1] <= round - 32)
            {
                break;
            }
        }

        return key[..32];
    }
}
