using System.Globalization;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Packaging;

/// <summary>The relationships of one part, with ids counted from 1; the same target has one id.</summary>
internal sealed class Relationships(string prefix = "rId")
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Id, string Type, string Target, bool External)> _items = [];
    private readonly Dictionary<(string Type, string Target), string> _ids = [];

    public bool IsEmpty => _items.Count == 0;

    /// <summary>The id of the relationship to this target.</summary>
    public string Add(string type, string target, bool external = false)
    {
        if (_ids.TryGetValue((type, target), out var id))
        {
            return id;
        }

        id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{_items.Count + 1}");
        _items.Add((id, type, target, external));
        _ids.Add((type, target), id);
        return id;
    }

    public void WriteTo(PackageWriter package, string path)
    {
        using var xml = package.OpenXml(path);
        xml.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        WriteItems(xml);
        xml.Raw("</Relationships>"u8);
    }

    /// <summary>Writes the relationships alone, into the part that is open.</summary>
    public void WriteItems(Utf8XmlWriter xml)
    {
        foreach (var (id, type, target, external) in _items)
        {
            xml.Markup($"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"");
            xml.Raw(external ? " TargetMode=\"External\"/>"u8 : "/>"u8);
        }
    }
}
