using System.Text;

namespace Kks.Templating.Builtins.Html;

/// <summary>
/// Removes tags, comments, and scripts and style sheets with their content: text -> text.
/// What was once not found to the end of the text is not looked for again, so hostile text takes linear time too.
/// </summary>
internal sealed class HtmlStripper
{
    private readonly string _text;
    private readonly HashSet<string> _absent = new(StringComparer.Ordinal);
    private bool _ignoreQuotes;

    private HtmlStripper(string text) => _text = text;

    public static string Strip(string text) =>
        text.Contains('<', StringComparison.Ordinal) ? new HtmlStripper(text).Strip() : text;

    private string Strip()
    {
        var result = new StringBuilder(_text.Length);
        var position = 0;
        for (var open = Find("<", 0); open >= 0; open = Find("<", position))
        {
            var end = EndOfMarkup(open);
            result.Append(_text, position, (end < 0 ? open + 1 : open) - position);
            position = end < 0 ? open + 1 : end;
        }

        return result.Append(_text, position, _text.Length - position).ToString();
    }

    /// <summary>The position after the markup that begins at the sign, or -1 if the sign stands alone.</summary>
    private int EndOfMarkup(int open)
    {
        if (_text.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = Find("-->", open + 4);
            return close < 0 ? -1 : close + 3;
        }

        var end = EndOfTag(open);
        return end < 0 ? -1 : EndOfElement(open, end);
    }

    private int EndOfElement(int open, int endOfTag)
    {
        var closer = IsElement(open, "script") ? "</script" : IsElement(open, "style") ? "</style" : null;
        if (closer is null || _text[endOfTag - 2] == '/')
        {
            return endOfTag;
        }

        var close = Find(closer, endOfTag);
        var closed = close < 0 ? -1 : EndOfTag(close);
        return closed < 0 ? endOfTag : closed;
    }

    private int EndOfTag(int open)
    {
        var next = open + 1;
        if (next >= _text.Length || !(char.IsAsciiLetter(_text[next]) || _text[next] is '/' or '!' or '?'))
        {
            return -1;
        }

        var end = _ignoreQuotes ? -1 : EndOutsideQuotes(next);
        if (end < 0)
        {
            // A quote that is never closed would hide every later sign from every later tag.
            _ignoreQuotes = true;
            end = Find(">", next);
        }

        return end < 0 ? -1 : end + 1;
    }

    private int EndOutsideQuotes(int from)
    {
        var quote = '\0';
        for (var i = from; i < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsElement(int open, string name)
    {
        var tag = _text.AsSpan(open + 1);
        return tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length]));
    }

    private int Find(string sign, int from)
    {
        if (from >= _text.Length || _absent.Contains(sign))
        {
            return -1;
        }

        var at = _text.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            _absent.Add(sign);
        }

        return at;
    }
}
