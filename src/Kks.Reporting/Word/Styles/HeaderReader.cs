using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.Reporting.Word.Styles;

/// <summary>Compiles a header or footer: part -> markup with a mark in every field result -> pieces around the marks.</summary>
internal static class HeaderReader
{
    private const char Mark = '\uE000';

    public static HeaderTemplate? Read(OpenXmlPart? part)
    {
        if (part?.RootElement is not { } root)
        {
            return null;
        }

        var copy = (OpenXmlPartRootElement)root.CloneNode(true);
        var properties = new List<string>();
        foreach (var element in copy.Descendants().ToList())
        {
            var (name, result) = element switch
            {
                SimpleField field => (PropertyName(field.Instruction?.Value), (OpenXmlElement)field),
                FieldCode code => (PropertyName(code.Text), ResultRun(code)),
                _ => (null, null),
            };
            if (name is not null && result is not null)
            {
                Fill(result);
                properties.Add(name);
            }
        }

        var pieces = copy.OuterXml.Split(Mark).Select(Encoding.UTF8.GetBytes).ToList();
        return pieces.Count == properties.Count + 1 ? new HeaderTemplate(pieces, properties, Pictures(part)) : null;
    }

    private static string? PropertyName(string? instruction)
    {
        var words = (instruction ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals("DOCPROPERTY", StringComparison.OrdinalIgnoreCase) ? words[1].Trim('"') : null;
    }

    /// <summary>The first run between the field's separator and its end; the others are taken away.</summary>
    private static Run? ResultRun(FieldCode code)
    {
        var runs = code.Ancestors<Run>().First().ElementsAfter().OfType<Run>().ToList();
        var separator = runs.FindIndex(run => run.Elements<FieldChar>().Any(f => f.FieldCharType?.Value == FieldCharValues.Separate));
        var end = runs.FindIndex(run => run.Elements<FieldChar>().Any(f => f.FieldCharType?.Value == FieldCharValues.End));
        if (separator < 0 || end <= separator + 1)
        {
            return null;
        }

        foreach (var surplus in runs[(separator + 2)..end])
        {
            surplus.Remove();
        }

        return runs[separator + 1];
    }

    private static void Fill(OpenXmlElement result)
    {
        var run = result as Run ?? result.GetFirstChild<Run>() ?? result.AppendChild(new Run());
        foreach (var surplus in result.Elements<Run>().Skip(1).ToList())
        {
            surplus.Remove();
        }

        run.RemoveAllChildren<Text>();
        run.AppendChild(new Text(Mark.ToString()) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static List<(string Id, string Path, byte[] Content)> Pictures(OpenXmlPart part)
    {
        var pictures = new List<(string, string, byte[])>();
        foreach (var pair in part.Parts.Where(p => p.OpenXmlPart is ImagePart).OrderBy(p => p.RelationshipId, StringComparer.Ordinal))
        {
            using var stream = pair.OpenXmlPart.GetStream(FileMode.Open, FileAccess.Read);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var file = Path.GetFileName(pair.OpenXmlPart.Uri.OriginalString).Replace(".jpg", ".jpeg", StringComparison.OrdinalIgnoreCase);
            pictures.Add((pair.RelationshipId, $"media/kop-{file}", copy.ToArray()));
        }

        return pictures;
    }
}
