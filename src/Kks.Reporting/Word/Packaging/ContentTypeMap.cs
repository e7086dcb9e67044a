using System.Xml.Linq;

namespace Kks.Reporting.Word.Packaging;

/// <summary>The content types of a package: by extension and by part. Immutable.</summary>
/// <param name="Defaults">The types by extension, in the order of the package.</param>
/// <param name="Overrides">The types by part, without the leading slash, in the order of the package.</param>
internal sealed record ContentTypeMap(IReadOnlyList<KeyValuePair<string, string>> Defaults, IReadOnlyList<KeyValuePair<string, string>> Overrides)
{
    private readonly Dictionary<string, string> _byPart = Index(Overrides);
    private readonly Dictionary<string, string> _byExtension = Index(Defaults);

    public static ContentTypeMap Read(XElement root) => new(
        [.. root.Elements().Where(item => item.Name.LocalName == "Default").Select(item => KeyValuePair.Create(Value(item, "Extension"), Value(item, "ContentType")))],
        [.. root.Elements().Where(item => item.Name.LocalName == "Override").Select(item => KeyValuePair.Create(Value(item, "PartName").TrimStart('/'), Value(item, "ContentType")))]);

    public string TypeOf(string path) => _byPart.GetValueOrDefault(path) ?? _byExtension.GetValueOrDefault(Path.GetExtension(path).TrimStart('.')) ?? "";

    private static string Value(XElement item, string name) => item.Attribute(name)?.Value ?? "";

    private static Dictionary<string, string> Index(IEnumerable<KeyValuePair<string, string>> items)
    {
        var index = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, type) in items)
        {
            index.TryAdd(name, type);
        }

        return index;
    }
}
