using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Xml;

/// <summary>Takes markup as a stream and hands it to a writer of XML as it is.</summary>
internal sealed class RawMarkupStream(Utf8XmlWriter xml) : AppendOnlyStream
{
    protected override void Append(ReadOnlySpan<byte> bytes) => xml.Raw(bytes);
}
