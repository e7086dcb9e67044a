using System.Xml.Linq;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Finds what a text refers to outside itself: parts come along, addresses stay links. What leads nowhere is taken out.</summary>
internal sealed class PartLinks(SourceDocument source, PartCopier parts, PreparedWarnings warnings)
{
    private static readonly XName Hyperlink = WordNames.Main + "hyperlink";
    private static readonly HashSet<string> Wholes = ["drawing", "pict", "object", "altChunk", "control", "contentPart"];

    public void Mark(PreparedText text, string part)
    {
        foreach (var attribute in text.Root.Descendants().Attributes().Where(IsLink).ToList())
        {
            if (attribute.Parent is not { } element || !element.Ancestors().Contains(text.Root))
            {
                continue;
            }

            if (Find(part, attribute.Value) is { } link)
            {
                text.Slots.Add(new Slot(attribute, SlotKind.Relationship, attribute.Value, link));
            }
            else
            {
                Drop(attribute, element, part);
            }
        }
    }

    private static bool IsLink(XAttribute attribute) =>
        (attribute.Name.Namespace == WordNames.Relationship && attribute.Value.Length > 0) || attribute.Name == WordNames.Office + "relid";

    private PartLink? Find(string part, string id) => source.Relationship(part, id) switch
    {
        null => null,
        { IsExternal: true } external => LinkAddress.Sound(external.Target) is { } address ? new PartLink(WordNames.Transitional(external.Type), address, IsExternal: true) : null,
        var inner => parts.Copy(source.Package, part, inner),
    };

    private void Drop(XAttribute attribute, XElement element, string part)
    {
        var target = source.Relationship(part, attribute.Value) is { IsExternal: true } external ? external.Target : null;
        attribute.Remove();
        if (element.Name == Hyperlink)
        {
            DropLink(element, target);
        }
        else if (element.Name.LocalName is "hlinkClick" or "hlinkHover" or "hlinkMouseOver")
        {
            Warn(target);
            element.Remove();
        }
        else
        {
            // A picture or chart without its file cannot be shown at all.
            (element.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.Name.Namespace == WordNames.Main && Wholes.Contains(ancestor.Name.LocalName)) ?? element).Remove();
        }
    }

    private void DropLink(XElement link, string? target)
    {
        if (target?.StartsWith('#') == true && link.Attribute(WordNames.Main + "anchor") is null)
        {
            link.SetAttributeValue(WordNames.Main + "anchor", target[1..]);
        }
        else if (link.Attribute(WordNames.Main + "anchor") is null)
        {
            Warn(target);
            link.ReplaceWith(link.Nodes().ToList());
        }
    }

    private void Warn(string? target)
    {
        if (target is not null)
        {
            warnings.Links.Add(target);
        }
    }
}
