using Kks.Reporting.Word.Documents;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>
/// The sections of a body while inserted documents have pages of their own in it: what ends a section is left out or changed, according to what was
/// written since it began. For one rendering, not thread-safe.
/// </summary>
/// <param name="part">The part being written.</param>
internal sealed class PartPages(PartRendering part)
{
    private long? _start;
    private (byte[] Paragraph, byte[] Properties)? _ends;
    private byte[]? _replacement;
    private bool _isHeld;

    /// <summary>Whether pages of an inserted document stood in the section already.</summary>
    public bool Continues { get; private set; }

    /// <summary>Whether nothing was written since the section began.</summary>
    public bool IsEmpty => _start is not null && part.Position == _start;

    /// <summary>A section begins here.</summary>
    public void Start()
    {
        (_start, Continues) = (part.Position, false);
    }

    /// <summary>Ends inserted pages with what is written next, if anything is before the section itself ends.</summary>
    public void Close((byte[] Paragraph, byte[] Properties) ends)
    {
        (_ends, Continues) = (ends, true);
        part.Defer(ends.Paragraph);
    }

    /// <summary>What ends the inserted pages before, where nothing was written since; null where there are none.</summary>
    public byte[]? TakeClosing()
    {
        var closing = part.TakeDeferred();
        _ends = closing is null ? _ends : null;
        return closing;
    }

    /// <summary>What ends the section follows.</summary>
    /// <param name="section">The section.</param>
    /// <param name="standsAlone">Whether it holds nothing else, so that it may go.</param>
    public void BeginEnd(HostSection section, bool standsAlone)
    {
        var ends = _ends;
        _replacement = standsAlone && ends is not null && part.TakeDeferred() is not null
            ? section.IsInParagraph ? ends.Value.Paragraph : ends.Value.Properties
            : Continues ? section.ContinuedEnd : null;
        _ends = null;
        _isHeld = _replacement is not null;
        if (_isHeld)
        {
            part.Hold();
        }
    }

    /// <summary>What ends the section was written.</summary>
    public void EndEnd()
    {
        if (_isHeld)
        {
            part.Release(keep: false);
            part.Output.WriteLiteral(_replacement);
            (_replacement, _isHeld) = (null, false);
        }
    }
}
