using System.Text;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>The texts that cells share, kept as UTF-8 in blocks; a text becomes a string only when a cell asks for it.</summary>
internal sealed class SharedTexts
{
    private const int BlockSize = 1 << 20;
    private readonly List<byte[]> blocks = [];
    private readonly List<(int Block, int Start, int Length)> places = [];
    private int used = BlockSize;
    private long total;

    public static SharedTexts Empty { get; } = new();

    public int Count => places.Count;

    public string? this[int index]
    {
        get
        {
            if (index < 0 || index >= places.Count)
            {
                return null;
            }

            var (block, start, length) = places[index];
            return length == 0 ? string.Empty : Encoding.UTF8.GetString(blocks[block], start, length);
        }
    }

    /// <summary>Reads the part; null where its texts are more than the limit.</summary>
    public static SharedTexts? Read(XmlReader reader, int limit)
    {
        var texts = new SharedTexts();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(RichText.Read(reader));
            }

            if (texts.total > limit)
            {
                return null;
            }
        }

        return texts;
    }

    private void Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);

        // An index takes memory too.
        total += length + 16;
        if (length > BlockSize - used)
        {
            blocks.Add(new byte[Math.Max(BlockSize, length)]);
            used = 0;
        }

        Encoding.UTF8.GetBytes(text, blocks[^1].AsSpan(used));
        places.Add((blocks.Count - 1, used, length));
        used += length;
    }
}
