using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;
using Kks.Reporting.Views;
using Kks.Reporting.WordTemplates;

namespace Kks.Reporting.Tests.Docs;

/// <summary>
/// Makes a template of an example: a line is a paragraph, one between bars a row of a table, one behind <c>[kotak teks]</c> a text box, one that
/// begins with <c>&lt;w:</c> markup; <c>[teks](alamat)</c> is a link. Behind the fence stands what a line cannot say.
/// </summary>
internal static partial class WordExample
{
    private const string Prefix = "[kotak teks] ";

    public static IReadOnlyList<DiagnosticFinding> Run(DiagnosticEntry entry, LaporanTatanan root)
    {
        using var template = new MemoryStream(Bytes(entry));
        var compiled = WordTemplate.Compile<LaporanTatanan>(template, new WordTemplateOptions { Name = "contoh.docx" });
        if (compiled.Template is null)
        {
            return [.. compiled.Diagnostics.Select(DiagnosticFinding.Of)];
        }

        using var output = new MemoryStream();
        return [.. compiled.Template.Render(root, output, new WordTemplateRenderOptions { Images = new TestImages(), Documents = new ExampleDocuments() }).Diagnostics.Select(DiagnosticFinding.Of)];
    }

    private static byte[] Bytes(DiagnosticEntry entry)
    {
        var times = Times().Match(entry.Settings) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;
        var lines = Enumerable.Repeat(entry.Example.Split('\n'), times).SelectMany(line => line).ToList();
        var body = entry.Settings == "sarang" ? Nested() : string.Concat(lines.Select(Block));
        var docx = new TinyDocx(body + "<w:p/>");
        foreach (var (link, i) in lines.SelectMany(line => Link().Matches(line)).Select((link, i) => (link, i)))
        {
            docx.AddExternal(FormattableString.Invariant($"tautan{i}"), "hyperlink", SecurityElement.Escape(link.Groups["address"].Value));
        }

        return entry.Settings == "bukan-word" ? new TinyDocx(body).Add("word/document.xml", "application/xml", "<salah/>").ToBytes() : docx.ToBytes();
    }

    private static string Block(string line)
    {
        if (line.StartsWith("<w:", StringComparison.Ordinal))
        {
            return line;
        }

        if (line.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return $"<w:p><w:r>{Shapes.TextBox(Escaped(line[Prefix.Length..]), 1)}</w:r></w:p>";
        }

        if (line.StartsWith('|'))
        {
            var cells = line.Trim('|').Split('|').Select(cell => Escaped(cell.Trim())).ToArray();
            return TinyDocx.Table(cells.Length, TinyDocx.Row(cells));
        }

        return Link().Match(line) is { Success: true } link
            ? $"<w:p><w:hyperlink r:id=\"tautan0\"><w:r><w:t>{Escaped(link.Groups["text"].Value)}</w:t></w:r></w:hyperlink></w:p>"
            : TinyDocx.Paragraph(Escaped(line));
    }

    // Deeper than any document a person made.
    private static string Nested() => string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 250)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 250));

    private static string Escaped(string text) => SecurityElement.Escape(text);

    [GeneratedRegex(@"^(\d+)-kali$")]
    private static partial Regex Times();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?<address>[^)]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
