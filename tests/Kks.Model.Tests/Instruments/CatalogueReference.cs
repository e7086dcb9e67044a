using System.Text.RegularExpressions;
using Kks.Model.Data;

namespace Kks.Model.Tests.Instruments;

/// <summary>The tables of keys: as docs/instrument-catalogue.md prints them, and as the reader sees the records.</summary>
internal static partial class CatalogueReference
{
    /// <summary>The tables of the document by heading; a row is key, star where required, and kind of value.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Printed(string document) =>
        Section(document, "## Kunci\n").Split("\n### ").Skip(1).ToDictionary(
            section => Slug(section[..section.IndexOf('\n')]),
            IReadOnlyList<string> (section) => [.. Row().Matches(section).Select(match => $"{match.Groups[1].Value}{match.Groups[2].Value}: {match.Groups[3].Value}")]);

    /// <summary>The same of every record a file can hold, from the shapes its reader uses.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Known(TypeShape root)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>();
        Collect(root, found);
        return found;
    }

    /// <summary>The text of a section of the second level.</summary>
    public static string Section(string document, string heading)
    {
        var start = document.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no heading {heading}");
        var end = document.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? document[start..] : document[start..end];
    }

    private static void Collect(TypeShape shape, Dictionary<string, IReadOnlyList<string>> found)
    {
        if (shape.Element is not null)
        {
            Collect(shape.Element, found);
        }

        if (shape.Kind != ShapeKind.Record || !found.TryAdd(DataNames.Value(shape.Type.Name), [.. shape.Members.Select(Row)]))
        {
            return;
        }

        foreach (var member in shape.Members)
        {
            Collect(member.Shape, found);
        }
    }

    private static string Row(MemberShape member) => $"{member.Name}{(member.Required ? "*" : "")}: {Kind(member.Shape)}";

    private static string Kind(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Text => "teks",
        ShapeKind.Integer => "bilangan bulat",
        ShapeKind.Number => "bilangan",
        ShapeKind.Boolean => "`true` atau `false`",
        ShapeKind.Choice => string.Join(", ", shape.Choices.SkipLast(1).Select(choice => $"`{choice.Key}`")) + $", atau `{shape.Choices[^1].Key}`",
        ShapeKind.List => "daftar " + Kind(shape.Element!),
        ShapeKind.Record => $"[{DataNames.Value(shape.Type.Name).Replace('-', ' ')}](#{DataNames.Value(shape.Type.Name)})",
        _ => throw new InvalidOperationException($"{shape.Type} has no name for people."),
    };

    private static string Slug(string heading) => heading.ToLowerInvariant().Replace(' ', '-');

    [GeneratedRegex(@"^\| `([^`]+)`(\*?) \| (.+?) \| .+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
