using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>Text as cells hold it: runs joined, phonetic hints left out, <c>_x000D_</c> escapes undone.</summary>
internal static partial class RichText
{
    /// <summary>The most characters Excel lets a cell hold.</summary>
    public const int MaxLength = 32_767;

    /// <summary>Reads the text of the element the reader stands at, to its end tag.</summary>
    public static string Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var depth = reader.Depth;
        var phonetic = false;
        var inText = false;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh":
                    phonetic = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "rPh":
                    phonetic = false;
                    break;
                case XmlNodeType.Element when reader.LocalName == "t":
                    inText = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "t":
                    inText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText && !phonetic:
                    Append(text, reader);
                    break;
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>Appends the value the reader stands at, piece by piece.</summary>
    /// <exception cref="InvalidDataException">It is far longer than a cell can hold; no program of this kind writes that.</exception>
    public static void Append(StringBuilder text, XmlReader reader)
    {
        var piece = new char[512];
        while (reader.ReadValueChunk(piece, 0, piece.Length) is var read and > 0)
        {
            text.Append(piece, 0, read);
            if (text.Length > 8 * MaxLength)
            {
                throw new InvalidDataException();
            }
        }
    }

    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>The text as XML may hold it: characters XML forbids, and what would read as an escape, are escaped; half a surrogate pair is no text.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '_' && Escaped().IsMatch(text.AsSpan(i, Math.Min(7, text.Length - i))))
            {
                safe.Append("_x005F_");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                safe.Append('\uFFFD');
            }
            else
            {
                safe.Append(XmlConvert.IsXmlChar(c) && c != '\r' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_"));
            }
        }

        return safe.ToString();
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
