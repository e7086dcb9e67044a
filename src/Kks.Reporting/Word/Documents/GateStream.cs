using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Documents;

/// <summary>Hands bytes on while it is open and drops them while it is not. Leaves the target open.</summary>
internal sealed class GateStream(Stream target) : AppendOnlyStream
{
    public bool IsOpen { get; set; }

    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        if (IsOpen)
        {
            target.Write(bytes);
        }
    }
}
