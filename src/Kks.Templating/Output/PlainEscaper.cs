namespace Kks.Templating.Output;

internal sealed class PlainEscaper : TextEscaper
{
    public override bool LeavesNumbers => true;

    public override bool LeavesLineBreaks => true;

    public override void Write(ReadOnlySpan<char> text, Utf8Output output) => output.WriteRaw(text);
}
