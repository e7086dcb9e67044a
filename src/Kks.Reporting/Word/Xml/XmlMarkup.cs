using System.Runtime.CompilerServices;

namespace Kks.Reporting.Word.Xml;

/// <summary>Interpolated markup that goes straight into the writer: literals as they are, values escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct XmlMarkup
{
    private readonly Utf8XmlWriter _writer;

    public XmlMarkup(int literalLength, int formattedCount, Utf8XmlWriter writer)
    {
        _ = literalLength + formattedCount;
        _writer = writer;
    }

    public bool IsFor(Utf8XmlWriter writer) => ReferenceEquals(_writer, writer);

    public void AppendLiteral(string markup) => _writer.Literal(markup);

    public void AppendFormatted(int value) => _writer.Number(value);

    public void AppendFormatted(long value) => _writer.Number(value);

    public void AppendFormatted(string? value) => _writer.Text(value);

    public void AppendFormatted(ReadOnlySpan<byte> markup) => _writer.Raw(markup);
}
