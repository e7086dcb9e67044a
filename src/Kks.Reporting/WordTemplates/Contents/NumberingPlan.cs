using System.Globalization;
using System.Text;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>The numbering of a template, ready to be written with more lists in it. Immutable and thread-safe.</summary>
/// <param name="Path">The part's path.</param>
/// <param name="Head">Everything up to the template's last list.</param>
/// <param name="Tail">Everything after it.</param>
/// <param name="NextNumber">The first free number id.</param>
/// <param name="Definitions">The definition each number id goes by.</param>
internal sealed record NumberingPlan(string Path, byte[] Head, byte[] Tail, int NextNumber, IReadOnlyDictionary<int, int> Definitions)
{
    /// <summary>Splits a numbering part, imported definitions included, where new lists go.</summary>
    public static NumberingPlan Of(string path, MarkupElement root)
    {
        var numbers = root.Elements.Where(element => element.IsWord("num")).ToList();
        var definitions = numbers
            .Select(number => (Id: Number(number.WordValue("numId")), Definition: Number(number.Element("abstractNumId")?.WordValue("val"))))
            .Where(pair => pair.Id is not null && pair.Definition is not null)
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id!.Value, pair => pair.Definition!.Value);
        var next = definitions.Keys.DefaultIfEmpty(0).Max() + 1;
        const string Mark = "<kks-lists/>";
        var before = numbers.Count > 0 ? numbers[^1] : root.Elements.LastOrDefault(element => element.IsWord("abstractNum"));
        var insertion = new Tags.Insertion(null, Markup: Mark);
        if (before is null)
        {
            root.First.Add(insertion);
        }
        else
        {
            before.After.Add(insertion);
        }

        var text = SourceWriter.Write(root).Text;
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        return new NumberingPlan(path, Encoding.UTF8.GetBytes(text[..at]), Encoding.UTF8.GetBytes(text[(at + Mark.Length)..]), next, definitions);
    }

    public void Write(Stream part, ListNumbering lists)
    {
        using var xml = new Utf8XmlWriter(part);
        xml.Raw(Head);
        lists.WriteItems(xml);
        xml.Raw(Tail);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
