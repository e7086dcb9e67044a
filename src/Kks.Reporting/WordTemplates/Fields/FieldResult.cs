using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Fields;

/// <summary>Puts a marker in place of what a field shows.</summary>
internal static class FieldResult
{
    /// <summary>What the field shows in the template, where a marker may take its place; null where the author put tags or more than text into it.</summary>
    public static string? TextOf(FieldSpan field) =>
        field.Result is { } result && result.All(element => element.IsWord("r") || IsMark(element)) && !result.SelectMany(element => element.SelfAndDescendants()).Any(element => element.Children.Exists(child => child is MarkupTag))
            ? string.Concat(result.Select(element => element.PlainText()))
            : null;

    /// <summary>Has the marker write what the field shows, in the format of what it shows now.</summary>
    public static void Set(FieldSpan field, Marker marker)
    {
        var result = field.Result!;
        var run = result.FirstOrDefault(element => element.IsWord("r") && element.Element("t") is not null) ?? result.FirstOrDefault(element => element.IsWord("r"));
        var parent = field.IsSimple ? field.Begin : field.End.Parent!;
        if (run is null)
        {
            run = new MarkupElement("w:r", MarkupNames.Word);
            parent.Replace(field.IsSimple ? [.. parent.Children, run] : [.. parent.Children.TakeWhile(child => child != field.End), run, .. parent.Children.SkipWhile(child => child != field.End)]);
        }

        var place = new MarkupElement("w:fieldResult", "") { Vanishes = true };
        place.Before.Add(marker);
        var text = new MarkupElement("w:t", MarkupNames.Word);
        text.Attributes.AddRange(run.Element("t")?.Attributes ?? []);
        text.Add(place);
        run.Replace([.. run.Children.Where(child => child is MarkupElement { LocalName: "rPr" }), text]);
        parent.Replace([.. parent.Children.Where(child => child == run || child is not MarkupElement element || !element.IsWord("r") || !result.Contains(element))]);
    }

    private static bool IsMark(MarkupElement element) => element.IsWord("bookmarkStart") || element.IsWord("bookmarkEnd") || element.IsWord("proofErr");
}
