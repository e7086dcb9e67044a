using System.Buffers;
using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Rendering;

/// <summary>Shows a buffer writer as a stream that can only be appended to; writing never waits.</summary>
internal sealed class BufferWriterStream(IBufferWriter<byte> target) : AppendOnlyStream
{
    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        // Asking the writer for room says that something follows.
        if (!bytes.IsEmpty)
        {
            target.Write(bytes);
        }
    }
}
