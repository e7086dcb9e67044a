namespace Kks.Reporting.Word.Xml;

/// <summary>The namespaces of the parts that hold text.</summary>
internal static class XmlNames
{
    /// <summary>The declarations for a root element, with a blank before them.</summary>
    public static ReadOnlySpan<byte> Declarations =>
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""u8 +
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""u8 +
        " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""u8 +
        " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""u8 +
        " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""u8;
}
