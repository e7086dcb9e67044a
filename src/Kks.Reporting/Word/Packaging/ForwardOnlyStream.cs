namespace Kks.Reporting.Word.Packaging;

/// <summary>Shows any stream as one that can only be appended to, so that a package has the same bytes wherever it goes. Leaves the target open.</summary>
internal sealed class ForwardOnlyStream(Stream target) : AppendOnlyStream
{
    public override void Flush() => target.Flush();

    protected override void Append(ReadOnlySpan<byte> bytes) => target.Write(bytes);
}
