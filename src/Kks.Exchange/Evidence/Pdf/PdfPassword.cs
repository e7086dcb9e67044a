using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Tries the empty password on an encrypted file, as every reader does before it asks (ISO 32000-2, 7.6.4).</summary>
internal static class PdfPassword
{
    private const int KeyRounds = 50;

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    public static PdfAccess AccessOf(PdfFile file)
    {
        if (file.Encryption is not { } encryption)
        {
            return PdfAccess.Open;
        }

        var opens = encryption.Name("Filter") == "Standard" && file.Resolve(encryption["U"]) is PdfText user && (int)Number(file, encryption, "R") switch
        {
            2 or 3 or 4 => OpensOld(file, encryption, user.Bytes),
            5 or 6 => OpensNew(user.Bytes, (int)Number(file, encryption, "R")),
            _ => false,
        };
        return opens ? PdfAccess.Restricted : PdfAccess.Locked;
    }

    [SuppressMessage("Security", "CA5351", Justification = "The format asks for MD5; nothing is kept secret with it here.")]
    private static bool OpensOld(PdfFile file, PdfDictionary encryption, byte[] user)
    {
        var revision = (int)Number(file, encryption, "R");
        if (user.Length < 32 || file.Resolve(encryption["O"]) is not PdfText { Bytes.Length: >= 32 } owner)
        {
            return false;
        }

        var key = OldKey(file, encryption, owner.Bytes, revision);
        if (revision == 2)
        {
            return PdfCipher.Rc4(key, Padding).AsSpan().SequenceEqual(user.AsSpan(0, 32));
        }

        var expected = MD5.HashData([.. Padding, .. file.Identity]);
        for (var i = 0; i < 20; i++)
        {
            var round = i;
            expected = PdfCipher.Rc4([.. key.Select(k => (byte)(k ^ round))], expected);
        }

        return expected.AsSpan().SequenceEqual(user.AsSpan(0, 16));
    }

    [SuppressMessage("Security", "CA5351", Justification = "The format asks for MD5; nothing is kept secret with it here.")]
    private static byte[] OldKey(PdfFile file, PdfDictionary encryption, byte[] owner, int revision)
    {
        var rights = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(rights, unchecked((int)(long)Number(file, encryption, "P")));
        var isOpenMetadata = revision >= 4 && encryption["EncryptMetadata"] is PdfWord { Value: "false" };
        var length = revision == 2 ? 5 : Math.Clamp((int)Number(file, encryption, "Length", 40) / 8, 5, 16);
        var key = MD5.HashData([.. Padding, .. owner.AsSpan(0, 32), .. rights, .. file.Identity, .. isOpenMetadata ? (byte[])[255, 255, 255, 255] : []]);
        for (var i = 0; i < KeyRounds && revision >= 3; i++)
        {
            key = MD5.HashData(key.AsSpan(0, length));
        }

        return key[..length];
    }

    private static bool OpensNew(byte[] user, int revision)
    {
        if (user.Length < 48)
        {
            return false;
        }

        var salt = user.AsSpan(32, 8);
        var hash = revision == 5 ? SHA256.HashData(salt) : PdfCipher.Hash(salt);
        return hash.AsSpan(0, 32).SequenceEqual(user.AsSpan(0, 32));
    }

    private static double Number(PdfFile file, PdfDictionary dictionary, string name, double otherwise = 0) =>
        file.Resolve(dictionary[name]) is double number ? number : otherwise;
}
