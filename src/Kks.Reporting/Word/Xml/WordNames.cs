using System.Xml.Linq;

namespace Kks.Reporting.Word.Xml;

/// <summary>The namespaces of Open XML, in their transitional form.</summary>
internal static class WordNames
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    /// <summary>The attribute <c>w:val</c>, by which most elements say what they mean.</summary>
    public static readonly XName Value = Main + "val";

    private const string StrictPrefix = "http://purl.oclc.org/ooxml/";
    private const string TransitionalPrefix = "http://schemas.openxmlformats.org/";

    /// <summary>The transitional name of a namespace of strict Open XML; any other as it is.</summary>
    public static string Transitional(string namespaceUri)
    {
        if (!namespaceUri.StartsWith(StrictPrefix, StringComparison.Ordinal))
        {
            return namespaceUri;
        }

        // For the languages of text and drawings both forms differ in the year after the language's name, and in nothing else.
        var path = namespaceUri[StrictPrefix.Length..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? $"{TransitionalPrefix}{path}/2006" : $"{TransitionalPrefix}{path[..slash]}/2006{path[slash..]}";
    }
}
