using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Before the end of a container: writes what Word wants last in it unless that is what was written last.</summary>
internal sealed class EnsureEndMarker : Marker
{
    private readonly byte[] _end;
    private readonly byte[] _empty;

    private EnsureEndMarker(ReadOnlySpan<byte> end, ReadOnlySpan<byte> empty) => (_end, _empty) = (end.ToArray(), empty.ToArray());

    /// <summary>A cell, note, header or text box must end with a paragraph.</summary>
    public static EnsureEndMarker Paragraph { get; } = new("</w:p>"u8, "<w:p/>"u8);

    /// <summary>A row must hold a cell.</summary>
    public static EnsureEndMarker Cell { get; } = new("</w:tc>"u8, "<w:tc><w:p/></w:tc>"u8);

    public override void Write(PartRendering part)
    {
        if (!part.EndsWith(_end) && !part.EndsWith("<w:p/>"u8))
        {
            part.Output.WriteLiteral(_empty);
        }
    }
}
