using System.Buffers.Binary;
using System.IO.Compression;
using Kks.Reporting.Word;

namespace Kks.Reporting.Tests.Word;

/// <summary>Pictures made in memory, by name; counts how often each is opened.</summary>
internal sealed class TestImages : IImageSource
{
    private readonly Dictionary<string, byte[]> _files = new()
    {
        ["foto.png"] = Png(400, 300),
        ["kecil.png"] = Png(16, 16),
        ["logo.png"] = Png(100, 120),
        ["rusak.png"] = Png(40, 40)[..^20],
        ["raksasa.png"] = Png(20_000, 20_000, rows: 1),
        ["surat.pdf"] = "%PDF-1.7 bukan gambar"u8.ToArray(),
        ["sebenarnya-png.jpg"] = Png(200, 100),
    };

    public Dictionary<string, int> Opened { get; } = [];

    public byte[] this[string name]
    {
        get => _files[name];
        set => _files[name] = value;
    }

    public Stream? Open(string name)
    {
        Opened[name] = Opened.GetValueOrDefault(name) + 1;
        return _files.TryGetValue(name, out var file) ? new MemoryStream(file) : null;
    }

    /// <summary>A whole PNG in grey; fewer rows of data than its header says where wanted.</summary>
    public static byte[] Png(int width, int height, int? rows = null, int? pixelsPerMetre = null)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        Chunk(file, "IHDR", header);
        if (pixelsPerMetre is { } density)
        {
            var physical = new byte[9];
            BinaryPrimitives.WriteInt32BigEndian(physical, density);
            BinaryPrimitives.WriteInt32BigEndian(physical.AsSpan(4), density);
            physical[8] = 1;
            Chunk(file, "pHYs", physical);
        }

        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[(width + 1) * (rows ?? height)]);
        }

        Chunk(file, "IDAT", data.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>The frame of a JPEG: headers as a camera writes them, no picture between them.</summary>
    public static byte[] Jpeg(int width, int height, int orientation = 1, int dpi = 0)
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        file.Write([0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 1, (byte)(dpi >> 8), (byte)dpi, (byte)(dpi >> 8), (byte)dpi, 0, 0]);
        byte[] exif = [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        file.Write([0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif]);
        file.Write([0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);
        file.Write([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0xFF, 0xD9]);
        return file.ToArray();
    }

    private static void Chunk(Stream file, string name, byte[] data)
    {
        byte[] body = [.. name.Select(c => (byte)c), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }
}
