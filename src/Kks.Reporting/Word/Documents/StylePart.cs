using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>The styles of a document that others are added to. Not thread-safe.</summary>
internal sealed class StylePart
{
    private const string Paragraph = "paragraph";

    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Kind, string Name), string> _byName = [];
    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);

    public StylePart(XElement root)
    {
        Root = root;
        foreach (var style in StylesOf(root))
        {
            _taken.Add(IdOf(style));
            _byId.TryAdd(IdOf(style), style);
            Know(style, IdOf(style));
            if (IsDefault(style))
            {
                _defaults.TryAdd(KindOf(style), IdOf(style));
            }
        }
    }

    /// <summary>The part's root element.</summary>
    public XElement Root { get; }

    /// <summary>The ids of all styles by name.</summary>
    public IReadOnlyDictionary<string, string> Ids => _ids;

    /// <summary>The id of the style that stands for a style of another document; null where there is none.</summary>
    public string? Find(XElement style) =>
        _byName.GetValueOrDefault(KeyOf(style)) ?? (IsDefault(style) ? _defaults.GetValueOrDefault(KindOf(style)) : null);

    /// <summary>A style by its id; null where there is none.</summary>
    public XElement? FindById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Gives a style of another document an id that is free here; it must be added later.</summary>
    public string Reserve(XElement style)
    {
        var free = IdOf(style);
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{IdOf(style)}Kks{i}");
        }

        Know(style, free);
        return free;
    }

    /// <summary>Adds a style under its reserved id.</summary>
    public void Add(XElement copy, XElement original)
    {
        // Word wants each name once, whatever the kind.
        if (_ids[NameOf(original)] != IdOf(copy))
        {
            copy.Element(WordNames.Main + "name")?.SetAttributeValue(WordNames.Value, $"{NameOf(original)} ({IdOf(copy)})");
        }

        Root.Add(copy);
    }

    public static IEnumerable<XElement> StylesOf(XElement root) => root.Elements(WordNames.Main + "style").Where(style => IdOf(style).Length > 0);

    public static string IdOf(XElement style) => style.Attribute(WordNames.Main + "styleId")?.Value ?? "";

    public static string NameOf(XElement style) => style.Element(WordNames.Main + "name")?.Attribute(WordNames.Value)?.Value ?? IdOf(style);

    private static string KindOf(XElement style) => style.Attribute(WordNames.Main + "type")?.Value ?? Paragraph;

    private static bool IsDefault(XElement style) => style.Attribute(WordNames.Main + "default")?.Value is "1" or "true" or "on";

    // Names are compared as Word does, and case means nothing to it.
    private static (string Kind, string Name) KeyOf(XElement style) => (KindOf(style), NameOf(style).ToUpperInvariant());

    private void Know(XElement style, string id)
    {
        _ids.TryAdd(NameOf(style), id);
        _byName.TryAdd(KeyOf(style), id);
    }
}
