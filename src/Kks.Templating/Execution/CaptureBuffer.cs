using System.Buffers;
using System.Text;
using Kks.Templating.Output;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Holds what is printed inside <c>capture</c> or an <c>include</c>.</summary>
internal sealed class CaptureBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<(long Position, object Content)> _contents = [];

    public CaptureBuffer(TextEscaper escaper)
    {
        Output = new Utf8Output(_bytes, escaper, Take);
    }

    public Utf8Output Output { get; }

    public Value ToValue()
    {
        Output.Flush();
        var text = Encoding.UTF8.GetString(_bytes.WrittenSpan);
        if (ReferenceEquals(Output.Escaper, TextEscaper.None) && _contents.Count == 0) return text;
        var contents = _contents
            .Select(entry => (Encoding.UTF8.GetCharCount(_bytes.WrittenSpan[..(int)entry.Position]), entry.Content))
            .ToList();
        return Value.FromPrepared(new PreparedText(text, contents));
    }

    // Whether the real output knows a content is not known yet, so only what cannot be text anyway is kept.
    private bool Take(object content, Utf8Output output)
    {
        if (content is IScriptObject or IScriptList or Enum) return false;
        _contents.Add((output.Length, content));
        return true;
    }
}
