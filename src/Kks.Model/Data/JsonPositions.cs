using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns; fastest when asked in ascending order.</summary>
internal sealed class JsonPositions(string file, byte[] text)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    public SourceLocation At(int target)
    {
        if (target < offset)
        {
            (offset, line, column) = (0, 1, 1);
        }

        for (; offset < target && offset < text.Length; offset++)
        {
            (line, column) = text[offset] == (byte)'\n' ? (line + 1, 1) : (line, column + Units(text[offset]));
        }

        return new SourceLocation(file, line, column);
    }

    /// <summary>The offset of a place given as the JSON reader gives it: both counted from 0, the second in bytes.</summary>
    public int OffsetOf(long lineNumber, long bytePosition)
    {
        var start = 0;
        for (long passed = 0; passed < lineNumber && start < text.Length; start++)
        {
            passed += text[start] == (byte)'\n' ? 1 : 0;
        }

        return (int)Math.Min(text.Length, start + bytePosition);
    }

    /// <summary>How many UTF-16 units the character that begins with this byte takes; 0 for a byte inside a character.</summary>
    private static int Units(byte value) => (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
}
