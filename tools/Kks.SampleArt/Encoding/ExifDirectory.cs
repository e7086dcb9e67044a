using System.Buffers.Binary;

namespace Kks.SampleArt.Encoding;

/// <summary>A directory of EXIF fields. Fields are added in ascending order of their tags, as TIFF asks.</summary>
internal sealed class ExifDirectory
{
    private readonly List<(ushort Tag, ushort Type, uint Count, byte[] Data)> _fields = [];

    /// <summary>The size in bytes, with the values that do not fit into a field.</summary>
    public int Size => 2 + (12 * _fields.Count) + 4 + _fields.Where(f => f.Data.Length > 4).Sum(f => Even(f.Data.Length));

    public ExifDirectory Bytes(ushort tag, ushort type, params byte[] data) => Add(tag, type, (uint)data.Length, data);

    public ExifDirectory Ascii(ushort tag, string text)
    {
        byte[] data = [.. System.Text.Encoding.ASCII.GetBytes(text), 0];
        return Add(tag, 2, (uint)data.Length, data);
    }

    public ExifDirectory Short(ushort tag, ushort value)
    {
        var data = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(data, value);
        return Add(tag, 3, 1, data);
    }

    public ExifDirectory Long(ushort tag, int value)
    {
        var data = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(data, value);
        return Add(tag, 4, 1, data);
    }

    public ExifDirectory Rational(ushort tag, params (uint Numerator, uint Denominator)[] values)
    {
        var data = new byte[8 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(8 * i), values[i].Numerator);
            BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan((8 * i) + 4), values[i].Denominator);
        }

        return Add(tag, 5, (uint)values.Length, data);
    }

    /// <summary>Writes the directory as it stands at an offset from the TIFF header.</summary>
    public void Write(BinaryWriter writer, int offset)
    {
        var valueOffset = offset + 2 + (12 * _fields.Count) + 4;
        writer.Write((ushort)_fields.Count);
        foreach (var (tag, type, count, data) in _fields)
        {
            writer.Write(tag);
            writer.Write(type);
            writer.Write(count);
            if (data.Length <= 4)
            {
                writer.Write([.. data, .. new byte[4 - data.Length]]);
                continue;
            }

            writer.Write(valueOffset);
            valueOffset += Even(data.Length);
        }

        writer.Write(0);
        foreach (var field in _fields.Where(f => f.Data.Length > 4))
        {
            writer.Write([.. field.Data, .. new byte[Even(field.Data.Length) - field.Data.Length]]);
        }
    }

    private static int Even(int length) => (length + 1) / 2 * 2;

    private ExifDirectory Add(ushort tag, ushort type, uint count, byte[] data)
    {
        _fields.Add((tag, type, count, data));
        return this;
    }
}
