using System.Globalization;
using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>
/// Names without their namespaces: the strict and the transitional form of the format differ only in those, and within the parts read
/// here a local name means one thing in one place.
/// </summary>
internal static class XmlExtensions
{
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Is(name));

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Is(name)) ?? [];

    public static XElement? Descendant(this XElement? element, string name) => element?.Descendants().FirstOrDefault(child => child.Is(name));

    public static string? Attr(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration)?.Value;

    /// <summary>The attribute <c>val</c> of a child.</summary>
    public static string? Value(this XElement? element, string child) => element.Child(child).Attr("val");

    public static int? Int(this XElement? element, string attribute) => Whole(element.Attr(attribute));

    /// <summary>The attribute <c>val</c> of a child as a number.</summary>
    public static int? IntValue(this XElement? element, string child) => Whole(element.Value(child));

    /// <summary>A switch such as <c>w:vanish</c>: there and not turned off.</summary>
    public static bool IsOn(this XElement? element, string child) => element.Child(child) is { } found && found.Attr("val") is not ("0" or "false" or "off" or "none");

    private static int? Whole(string? text)
    {
        if (text is null || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > int.MaxValue)
        {
            return null;
        }

        return (int)value;
    }
}
