using System.Buffers;
using System.Text;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Writing;

/// <summary>Finds Arabic, Hebrew and their kin in text.</summary>
internal static class RightToLeft
{
    private static readonly SearchValues<char> Scripts = CharRange.Of('\u0590', '\u08FF');
    private static readonly SearchValues<char> SurrogatesAndForms = CharRange.Of('\uD802', '\uFEFF');

    /// <summary>A quick look: false for all text in Latin letters.</summary>
    public static bool MayContain(ReadOnlySpan<char> text) => text.ContainsAny(Scripts) || text.ContainsAny(SurrogatesAndForms);

    /// <summary>The length of the piece at the start that runs in one direction. Blanks between two right-to-left words belong to them.</summary>
    public static int PieceLength(ReadOnlySpan<char> text, out bool isRightToLeft)
    {
        isRightToLeft = false;
        var end = 0;
        var at = 0;
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            var strong = IsStrong(rune.Value);
            if (at == 0)
            {
                isRightToLeft = strong;
            }
            else if (!isRightToLeft && strong)
            {
                return at;
            }
            else if (isRightToLeft && !strong && !Rune.IsWhiteSpace(rune))
            {
                return end;
            }

            at += length;
            if (strong || !isRightToLeft)
            {
                end = at;
            }
        }

        return isRightToLeft ? end : text.Length;
    }

    private static bool IsStrong(int value) =>
        value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
