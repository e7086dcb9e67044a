using System.Buffers;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Templating.Output;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>
/// One part while it is written: template -> UTF-8 -> the part's place in the package. Text goes straight through; what may be taken back is
/// held in memory for as long as one paragraph, row or note. For one rendering, not thread-safe.
/// </summary>
internal sealed class PartRendering : IDisposable
{
    private readonly Stream _target;
    private readonly StreamSink _bottom;
    private readonly SwitchingSink _sink;
    private readonly Stack<(ContentSite Site, bool IsReplaced)> _paragraphs = new();
    private WaitingText? _waiting;

    public PartRendering(DocumentRendering document, string path, Stream target)
    {
        (Document, Path) = (document, path);
        Relationships = document.RelationshipsOf(path);
        _target = target;
        _bottom = new StreamSink(target);
        _sink = new SwitchingSink(_bottom);
        Output = new Utf8Output(_sink, Escaper, Take);
        Pages = new PartPages(this);
    }

    public DocumentRendering Document { get; }

    /// <summary>The part's path in the package.</summary>
    public string Path { get; }

    /// <summary>The relationships added to the part being written: this one, or that of the note we are in.</summary>
    public Relationships Relationships { get; private set; }

    public Utf8Output Output { get; }

    public WordTextEscaper Escaper { get; } = new();

    /// <summary>The tables being written: what is held of each; null once a row was written.</summary>
    public Stack<ArrayBufferWriter<byte>?> Tables { get; } = new();

    /// <summary>What the cells that merge held in the row above.</summary>
    public Dictionary<MergeSlot, byte[]> MergedCells { get; } = [];

    /// <summary>The picture whose alternative text is being written; null where there is none.</summary>
    public PictureSlot? PictureSlot { get; set; }

    /// <summary>The pictures that replace some of the template.</summary>
    public Dictionary<PictureSlot, ShownPicture> Pictures { get; } = [];

    /// <summary>The ids of the relationships to the charts shown last at their places.</summary>
    public Dictionary<ChartSlot, string> ChartIds { get; } = [];

    /// <summary>The last place noted where a value in a sentence may not be text.</summary>
    public ContentSite? Site { get; set; }

    /// <summary>The sections of the body, where inserted documents have pages of their own.</summary>
    public PartPages Pages { get; }

    /// <summary>How much was written; null while anything may be taken back.</summary>
    public long? Position
    {
        get
        {
            Output.Flush();
            return _sink.Position;
        }
    }

    /// <summary>Writes bytes before what is written next, unless they are taken back until then.</summary>
    public void Defer(byte[] bytes)
    {
        Output.Flush();
        _sink.Defer(bytes);
    }

    /// <summary>Takes back what was deferred; null where it was written.</summary>
    public byte[]? TakeDeferred()
    {
        Output.Flush();
        return _sink.TakeDeferred();
    }

    /// <summary>Whether the bytes written last are these.</summary>
    public bool EndsWith(ReadOnlySpan<byte> bytes)
    {
        Output.Flush();
        return _sink.EndsWith(bytes);
    }

    /// <summary>Keeps what follows in memory until it is released.</summary>
    public ArrayBufferWriter<byte> Hold()
    {
        Output.Flush();
        return _sink.Hold();
    }

    /// <summary>Ends the innermost holding; null is one that has ended already.</summary>
    public void Release(ArrayBufferWriter<byte>? held, bool keep)
    {
        if (held is not null)
        {
            Release(keep);
        }
    }

    /// <summary>Ends the innermost holding.</summary>
    public void Release(bool keep)
    {
        Output.Flush();
        var bytes = _sink.Release();
        if (keep)
        {
            Output.WriteLiteral(bytes.WrittenSpan);
        }
    }

    /// <summary>Ends the innermost holding and takes what was held out of the text.</summary>
    public byte[] TakeHeld()
    {
        Output.Flush();
        return _sink.Release().WrittenSpan.ToArray();
    }

    /// <summary>Keeps what follows for the part of the notes, under a new id.</summary>
    public void BeginNote(string path)
    {
        Document.Ids.NextNote();
        Hold();
        Relationships = Document.RelationshipsOf(path);
    }

    /// <summary>Whether a note is being written.</summary>
    public bool IsInNote => Relationships != Document.RelationshipsOf(Path);

    public void EndNote(string path)
    {
        System.Buffers.BuffersExtensions.Write(Document.NotesOf(path), TakeHeld());
        Relationships = Document.RelationshipsOf(Path);
    }

    /// <summary>Turns the address that was held into a relationship and writes its id.</summary>
    public void EndLink(string place)
    {
        var address = System.Net.WebUtility.HtmlDecode(System.Text.Encoding.UTF8.GetString(TakeHeld())).Trim();
        Output.WriteText(Relationships.Add(Word.Packaging.Relationships.Office + "hyperlink", CheckedAddress.Of(address, Document, place), external: true));
    }

    public void OpenParagraph(ContentSite site)
    {
        Hold();
        _paragraphs.Push((site, false));
    }

    public void CloseParagraph()
    {
        Output.Flush();
        var held = _sink.Release();
        var (site, isReplaced) = _paragraphs.Pop();
        var leavesNothing = isReplaced || (site.Kind == Templating.PrintedKind.Content && held.WrittenSpan.IndexOf("</w:t>"u8) is var end && EndsEmpty(held.WrittenSpan, end));
        if (!leavesNothing)
        {
            Output.WriteLiteral(held.WrittenSpan);
        }
        else if (Document.Outline.Open.TryPeek(out var open))
        {
            open.IsReplaced = true;
        }
    }

    public void WriteNumber(int number) => Output.WriteFormatted(number, default, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes markup with numbers and names in it that need no escaping.</summary>
    public void WriteMarkup(FormattableString markup) => Output.WriteLiteral(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant(markup)));

    /// <summary>Leaves a place that is filled when the part is done.</summary>
    public void WriteLater(Action<Word.Xml.Utf8XmlWriter> fill) => Output.WriteLiteral(Later(fill));

    /// <summary>What stands for a place that is filled when the part is done; from here on the part waits.</summary>
    public byte[] Later(Action<Word.Xml.Utf8XmlWriter> fill)
    {
        Output.Flush();
        if (_waiting is null)
        {
            _waiting = new WaitingText();
            _bottom.Redirect(_waiting.Input);
        }

        return _waiting.Add(fill);
    }

    /// <summary>Hands the last bytes over.</summary>
    public void Finish()
    {
        Output.Flush();
        _bottom.Drain();
        _waiting?.CopyTo(_target);
    }

    public void Dispose() => _waiting?.Dispose();

    private static bool EndsEmpty(ReadOnlySpan<byte> paragraph, int end) => end < 0 || paragraph[..end].EndsWith(">"u8);

    private bool Take(object content, Utf8Output output)
    {
        if (content is Markers.Marker marker)
        {
            marker.Write(this);
            return true;
        }

        return Document.Contents?.Write(content, this) ?? false;
    }

    /// <summary>The place of the paragraph that is open around a value alone in it; null where there is none.</summary>
    public ContentSite? OpenSite => _paragraphs.TryPeek(out var open) ? open.Site : null;

    /// <summary>Runs a writer in place of the open paragraph: the paragraph goes, what the writer writes stays.</summary>
    public void ReplaceParagraph(Action<Stream> write)
    {
        var (site, _) = _paragraphs.Pop();
        Output.Flush();
        var held = _sink.Release();
        WriteDirect(write);
        _sink.Hold();
        _paragraphs.Push((site, true));
        _ = held;
    }

    /// <summary>Runs a writer of markup at this place.</summary>
    public void WriteDirect(Action<Stream> write)
    {
        Output.Flush();
        using var stream = new Kks.Reporting.Rendering.BufferWriterStream(_sink);
        write(stream);
    }
}
