using System.Net;
using System.Text;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>Reads the text a person sees out of markup that was written: bytes of runs and paragraphs -> text on one line.</summary>
internal static class MarkupPlainText
{
    // What floats beside the text is not part of it.
    private static readonly HashSet<string> Skipped = ["drawing", "pict", "object", "AlternateContent"];

    public static string Of(ReadOnlySpan<byte> markup)
    {
        var text = new StringBuilder();
        string? skipping = null;
        var (depth, inText) = (0, false);
        while (markup.IndexOf((byte)'<') is >= 0 and var next)
        {
            if (inText && skipping is null)
            {
                text.Append(WebUtility.HtmlDecode(Encoding.UTF8.GetString(markup[..next])));
            }

            var end = markup[next..].IndexOf((byte)'>');
            if (end < 0)
            {
                break;
            }

            var tag = Encoding.UTF8.GetString(markup[(next + 1)..(next + end)]);
            var name = NameOf(tag);
            inText = name == "t" && tag[0] != '/' && tag[^1] != '/';
            if ((skipping ?? name) == name && Skipped.Contains(name) && tag[^1] != '/')
            {
                depth = Math.Max(0, depth + (tag[0] == '/' ? -1 : 1));
                skipping = depth > 0 ? name : null;
            }
            else if (skipping is null)
            {
                text.Append(SignOf(name, tag));
            }

            markup = markup[(next + end + 1)..];
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What an element in a run stands for; tab stops of a paragraph have attributes and stand for nothing.</summary>
    private static string SignOf(string name, string tag) => name switch
    {
        "tab" when !tag.Contains('=', StringComparison.Ordinal) => " ",
        "br" or "cr" => " ",
        "noBreakHyphen" => "-",
        _ => "",
    };

    private static string NameOf(string tag)
    {
        var start = tag.StartsWith('/') ? 1 : 0;
        var end = tag.AsSpan(start).IndexOfAny(" /\t\r\n");
        var name = end < 0 ? tag[start..] : tag.Substring(start, end);
        return name[(name.IndexOf(':') + 1)..];
    }
}
