using System.Xml;

namespace Kks.Model.Packages;

/// <summary>Reads the XML of parts that come from outside: no DTD, nothing fetched. Thread-safe.</summary>
public static class OfficeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };

    /// <summary>Opens a forward-only reader over a part; <paramref name="part"/> stays open when the reader is disposed of.</summary>
    /// <param name="part">The part, unpacked.</param>
    /// <returns>A reader that throws <see cref="XmlException"/> at a DTD or at XML that is not well-formed.</returns>
    public static XmlReader Open(Stream part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return XmlReader.Create(part, Settings);
    }
}
