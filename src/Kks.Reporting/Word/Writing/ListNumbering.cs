using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Writing;

/// <summary>Gives every list a number of its own, so that each begins again, and writes the numbering part.</summary>
internal sealed class ListNumbering(NumberingSheet sheet) : INumberingTarget
{
    private const string Restarted = "restart";
    private const string Ready = "ready";

    // Word's lists have nine levels.
    private const int Levels = 9;

    private readonly List<Item> _items = [];
    private readonly List<byte[]> _definitions = [];

    /// <summary>The number id of a new list; null where the reference document has no such list.</summary>
    /// <param name="format">The kind of marks: <c>bullet</c>, or a number format of Word's.</param>
    /// <param name="delimiter">What follows the number: a full stop or a bracket.</param>
    /// <param name="level">How deep the list lies, from 0.</param>
    /// <param name="start">The first number.</param>
    public int? Open(string format, char delimiter, int level, int start)
    {
        var definition = format == "bullet" ? sheet.BulletAbstract : sheet.NumberAbstract;
        if (definition is not { } id)
        {
            return null;
        }

        _items.Add(new Item(id, format, delimiter, level, start));
        return sheet.NextNumber + _items.Count - 1;
    }

    public void WriteTo(PackageWriter package)
    {
        using var xml = package.OpenXml("word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml");
        xml.Raw("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8);
        xml.Raw(sheet.Definitions);
        WriteDefinitions(xml);
        xml.Raw(sheet.Numbers);
        WriteItems(xml);
        xml.Raw("</w:numbering>"u8);
    }

    /// <summary>Whether any list was opened.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <inheritdoc/>
    public int AddDefinition(XElement definition)
    {
        var id = sheet.NextDefinition + _definitions.Count;
        definition.SetAttributeValue(WordNames.Main + "abstractNumId", id);
        _definitions.Add(FragmentXml.ToBytes(definition));
        return id;
    }

    /// <inheritdoc/>
    public int AddNumber(int definition, IReadOnlyList<XElement> overrides)
    {
        _items.Add(new Item(definition, Ready, '\0', 0, 1, FragmentXml.ToBytes(overrides)));
        return sheet.NextNumber + _items.Count - 1;
    }

    /// <summary>Writes the definitions that were added, to stand after those there are.</summary>
    public void WriteDefinitions(Utf8XmlWriter xml) => _definitions.ForEach(definition => xml.Raw(definition));

    /// <summary>The number id after those given so far.</summary>
    public int NextNumber => sheet.NextNumber + _items.Count;

    /// <summary>Writes the numbers of the lists, to stand after their definitions.</summary>
    public void WriteItems(Utf8XmlWriter xml)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            var item = _items[i];
            xml.Markup($"<w:num w:numId=\"{sheet.NextNumber + i}\"><w:abstractNumId w:val=\"{item.Definition}\"/>");
            WriteOverride(xml, item);
            xml.Raw("</w:num>"u8);
        }
    }

    /// <summary>The number id of a list that goes by a definition as it is and begins at 1.</summary>
    public int Restart(int definition)
    {
        _items.Add(new Item(definition, Restarted, '\0', 0, 1));
        return sheet.NextNumber + _items.Count - 1;
    }

    private static void WriteOverride(Utf8XmlWriter xml, Item item)
    {
        if (item.Format == Ready)
        {
            xml.Raw(item.Overrides);
            return;
        }

        if (item.Format == Restarted)
        {
            for (var level = 0; level < Levels; level++)
            {
                xml.Markup($"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
            }

            return;
        }

        if (item.Format == "bullet")
        {
            return;
        }

        var left = (item.Level + 1) * ListBlockWriter.Step;
        var text = string.Create(CultureInfo.InvariantCulture, $"%{item.Level + 1}{item.Delimiter}");
        xml.Markup($"<w:lvlOverride w:ilvl=\"{item.Level}\"><w:startOverride w:val=\"{item.Start}\"/>");
        xml.Markup($"<w:lvl w:ilvl=\"{item.Level}\"><w:start w:val=\"{item.Start}\"/><w:numFmt w:val=\"{item.Format}\"/><w:lvlText w:val=\"{text}\"/>");
        xml.Markup($"<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{left}\" w:hanging=\"{ListBlockWriter.Step}\"/></w:pPr></w:lvl></w:lvlOverride>");
    }

    private sealed record Item(int Definition, string Format, char Delimiter, int Level, int Start, byte[]? Overrides = null);
}
