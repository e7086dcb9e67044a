using System.IO.Compression;
using System.Text;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>
/// The rest of a part after the first place that is filled later: kept compressed, so that a long document waits in little memory, and copied
/// on with the places filled. A place is an XML processing instruction, which neither a template nor a value can hold. For one part, not thread-safe.
/// </summary>
internal sealed class WaitingText : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const int PlaceLength = 14;

    private readonly MemoryStream _compressed = new();
    private readonly List<Action<Utf8XmlWriter>> _places = [];
    private readonly DeflateStream _input;

    public WaitingText() => _input = new DeflateStream(_compressed, CompressionLevel.Fastest, leaveOpen: true);

    private static ReadOnlySpan<byte> PlaceStart => "<?kks "u8;

    /// <summary>Where the rest of the part goes meanwhile.</summary>
    public Stream Input => _input;

    /// <summary>Adds a place, and gives what stands for it in the text.</summary>
    public byte[] Add(Action<Utf8XmlWriter> fill)
    {
        _places.Add(fill);
        return Encoding.ASCII.GetBytes(FormattableString.Invariant($"<?kks {_places.Count:D6}?>"));
    }

    /// <summary>Copies the text to where it belongs, with its places filled.</summary>
    public void CopyTo(Stream target)
    {
        _input.Dispose();
        _compressed.Position = 0;
        using var source = new DeflateStream(_compressed, CompressionMode.Decompress);
        var buffer = new byte[BufferSize];
        var (count, isDone) = (0, false);
        while (!isDone)
        {
            var read = source.ReadAtLeast(buffer.AsSpan(count), buffer.Length - count, throwOnEndOfStream: false);
            isDone = count + read < buffer.Length;
            var used = Copy(buffer.AsSpan(0, count + read), target, isDone);
            count = count + read - used;
            buffer.AsSpan(used, count).CopyTo(buffer);
        }
    }

    public void Dispose() => _input.Dispose();

    /// <returns>How many bytes were dealt with; a place may go on behind the rest.</returns>
    private int Copy(Span<byte> text, Stream target, bool isLast)
    {
        var done = 0;
        while (text[done..].IndexOf(PlaceStart) is >= 0 and var next && done + next + PlaceLength <= text.Length)
        {
            target.Write(text.Slice(done, next));
            Fill(int.Parse(text.Slice(done + next + PlaceStart.Length, 6), System.Globalization.CultureInfo.InvariantCulture), target);
            done += next + PlaceLength;
        }

        var end = isLast ? text.Length : Math.Max(done, text.Length - PlaceLength + 1);
        target.Write(text[done..end]);
        return end;
    }

    private void Fill(int number, Stream target)
    {
        using var open = new ForwardOnlyStream(target);
        using var xml = new Utf8XmlWriter(open);
        _places[number - 1](xml);
    }
}
