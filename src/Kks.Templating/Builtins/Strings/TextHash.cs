using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Kks.Templating.Builtins.Strings;

/// <summary>Checksums of the UTF-8 form of a text, in lower case hexadecimal.</summary>
internal static class TextHash
{
    [SuppressMessage("Security", "CA5351", Justification = "A template asks for MD5 by name, to compare with a checksum it was given; nothing is protected by it.")]
    public static string Md5(string text) => Hex(MD5.HashData(Bytes(text)));

    [SuppressMessage("Security", "CA5350", Justification = "A template asks for SHA-1 by name, to compare with a checksum it was given; nothing is protected by it.")]
    public static string Sha1(string text) => Hex(SHA1.HashData(Bytes(text)));

    public static string Sha256(string text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string text) => Hex(SHA512.HashData(Bytes(text)));

    [SuppressMessage("Security", "CA5350", Justification = "A template asks for HMAC-SHA-1 by name, to compare with a checksum it was given; nothing is protected by it.")]
    public static string HmacSha1(string text, string key) => Hex(HMACSHA1.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha256(string text, string key) => Hex(HMACSHA256.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha512(string text, string key) => Hex(HMACSHA512.HashData(Bytes(key), Bytes(text)));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
