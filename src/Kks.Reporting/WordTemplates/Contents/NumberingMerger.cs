using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>Adds to the numbering of a document lists of another one, under ids of their own. For one merge, not thread-safe.</summary>
internal sealed class NumberingMerger(MarkupElement numbering, MarkupElement? source)
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _definitions = new(StringComparer.Ordinal);

    /// <summary>Leads a <c>w:numId</c> of the source over to the merged document.</summary>
    public void Adapt(MarkupElement numId)
    {
        if (numId.WordValue("val") is { } id && id != "0")
        {
            SetValue(numId, Move(id) ?? "0");
        }
    }

    /// <summary>The number id in the merged document; null where the source has none of that id.</summary>
    public string? Move(string id)
    {
        if (_numbers.TryGetValue(id, out var moved))
        {
            return moved;
        }

        var number = source?.Elements.FirstOrDefault(element => element.IsWord("num") && element.WordValue("numId") == id);
        if (number?.Element("abstractNumId")?.WordValue("val") is not { } definition || MoveDefinition(definition) is not { } movedDefinition)
        {
            return null;
        }

        var copy = MarkupCopy.Of(number);
        moved = Next("num", "numId");
        copy.Attributes.Clear();
        copy.Attributes.Add(new MarkupAttribute("w:numId", MarkupNames.Word, moved));
        SetValue(copy.Element("abstractNumId")!, movedDefinition);
        Insert(copy, "num");
        return _numbers[id] = moved;
    }

    private string? MoveDefinition(string id)
    {
        if (_definitions.TryGetValue(id, out var moved))
        {
            return moved;
        }

        var definition = source!.Elements.FirstOrDefault(element => element.IsWord("abstractNum") && element.WordValue("abstractNumId") == id);
        if (definition is null)
        {
            return null;
        }

        var copy = MarkupCopy.Of(definition);
        moved = Next("abstractNum", "abstractNumId");
        copy.Attributes.Clear();
        copy.Attributes.Add(new MarkupAttribute("w:abstractNumId", MarkupNames.Word, moved));

        // Ties to styles of the other document, and marks by which Word would take two definitions for one.
        foreach (var element in copy.SelfAndDescendants().ToList())
        {
            element.Replace([.. element.Children.Where(child => child is not MarkupElement { LocalName: "pStyle" or "nsid" or "tmpl" or "styleLink" or "numStyleLink" })]);
        }

        Insert(copy, "abstractNum");
        return _definitions[id] = moved;
    }

    private string Next(string localName, string idName)
    {
        var last = numbering.Elements.Where(element => element.IsWord(localName))
            .Select(element => int.TryParse(element.WordValue(idName), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .DefaultIfEmpty(0)
            .Max();
        return (last + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Definitions stand before lists, lists before everything else.</summary>
    private void Insert(MarkupElement copy, string localName)
    {
        var children = numbering.Children.ToList();
        var after = children.FindLastIndex(child => child is MarkupElement element && (element.IsWord(localName) || element.IsWord("abstractNum") || element.IsWord("numPicBullet")));
        children.Insert(after + 1, copy);
        numbering.Replace(children);
    }

    private static void SetValue(MarkupElement element, string value)
    {
        element.Attributes.RemoveAll(attribute => attribute.LocalName == "val");
        element.Attributes.Add(new MarkupAttribute("w:val", MarkupNames.Word, value));
    }
}
