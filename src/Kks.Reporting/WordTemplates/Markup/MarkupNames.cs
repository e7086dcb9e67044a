namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>The namespaces the compiler looks for, in their transitional form.</summary>
internal static class MarkupNames
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string Namespaces = "http://www.w3.org/2000/xmlns/";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
}
