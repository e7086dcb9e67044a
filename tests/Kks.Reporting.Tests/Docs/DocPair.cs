namespace Kks.Reporting.Tests.Docs;

/// <summary>A template and what it makes, from a document: <c>```sbn</c> followed by <c>```hasil</c>.</summary>
internal sealed record DocPair(int Line, string Template, string Expected)
{
    public static IReadOnlyList<DocPair> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var pairs = new List<DocPair>();
        (int Line, string Template)? open = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not ("```sbn" or "```hasil"))
            {
                continue;
            }

            var start = i + 1;
            var end = Array.IndexOf(lines, "```", start);
            var block = string.Join('\n', lines[start..end]);
            if (lines[i] == "```sbn")
            {
                open = (start, block);
            }
            else
            {
                pairs.Add(new DocPair(open!.Value.Line, open.Value.Template, block));
                open = null;
            }

            i = end;
        }

        return open is null ? pairs : throw new InvalidOperationException($"The template at line {open.Value.Line} has no result.");
    }
}
