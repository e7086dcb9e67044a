using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Styles;

/// <summary>Compiles a header or footer: part -> markup with a mark in every field result -> pieces around the marks.</summary>
internal static class HeaderReader
{
    private const char Mark = '\uE000';

    private static readonly XName Run = WordNames.Main + "r";
    private static readonly XName Text = WordNames.Main + "t";
    private static readonly XName SimpleField = WordNames.Main + "fldSimple";
    private static readonly XName FieldCode = WordNames.Main + "instrText";
    private static readonly XName FieldCharacter = WordNames.Main + "fldChar";
    private static readonly XName FieldCharacterType = WordNames.Main + "fldCharType";

    public static HeaderTemplate? Read(OfficePackage package, string? path)
    {
        if (path is null || package.ReadXml(path) is not { } root)
        {
            return null;
        }

        var properties = new List<string>();
        foreach (var element in root.Descendants().ToList())
        {
            var (instruction, result) = element.Name == SimpleField
                ? (element.Attribute(WordNames.Main + "instr")?.Value, element)
                : element.Name == FieldCode ? (element.Value, ResultRun(element)) : (null, null);
            if (PropertyName(instruction) is { } name && result is not null)
            {
                Fill(result);
                properties.Add(name);
            }
        }

        var pieces = PartXml.Markup(root).Split(Mark).Select(Encoding.UTF8.GetBytes).ToList();
        return pieces.Count == properties.Count + 1 ? new HeaderTemplate(pieces, properties, Pictures(package, path)) : null;
    }

    private static string? PropertyName(string? instruction)
    {
        var words = (instruction ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals("DOCPROPERTY", StringComparison.OrdinalIgnoreCase) ? words[1].Trim('"') : null;
    }

    /// <summary>The first run between the field's separator and its end; the others are taken away.</summary>
    private static XElement? ResultRun(XElement code)
    {
        var runs = code.Ancestors(Run).First().ElementsAfterSelf(Run).ToList();
        var separator = runs.FindIndex(run => IsFieldCharacter(run, "separate"));
        var end = runs.FindIndex(run => IsFieldCharacter(run, "end"));
        if (separator < 0 || end <= separator + 1)
        {
            return null;
        }

        runs[(separator + 2)..end].Remove();
        return runs[separator + 1];
    }

    private static bool IsFieldCharacter(XElement run, string type) => run.Elements(FieldCharacter).Any(character => character.Attribute(FieldCharacterType)?.Value == type);

    private static void Fill(XElement result)
    {
        var run = result;
        if (result.Name != Run)
        {
            result.Elements(Run).Skip(1).Remove();
            run = result.Element(Run) ?? new XElement(Run);
            if (run.Parent is null)
            {
                result.Add(run);
            }
        }

        run.Elements(Text).Remove();
        run.Add(new XElement(Text, new XAttribute(XNamespace.Xml + "space", "preserve"), Mark.ToString()));
    }

    private static List<(string Id, string Path, byte[] Content)> Pictures(OfficePackage package, string path)
    {
        var pictures = new List<(string, string, byte[])>();
        foreach (var relationship in package.RelationshipsOf(path).Where(relationship => relationship.Kind == "image").OrderBy(relationship => relationship.Id, StringComparer.Ordinal))
        {
            if (package.TargetOf(path, relationship.Id) is { } picture)
            {
                var file = Path.GetFileName(picture).Replace(".jpg", ".jpeg", StringComparison.OrdinalIgnoreCase);
                pictures.Add((relationship.Id, $"media/kop-{file}", package.ReadBytes(picture)));
            }
        }

        return pictures;
    }
}
