namespace Kks.Templating;

/// <summary>A stretch of a template's text.</summary>
/// <param name="Start">The offset of its first UTF-16 unit.</param>
/// <param name="End">The offset after its last UTF-16 unit.</param>
internal readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;

    public static SourceSpan Between(SourceSpan first, SourceSpan last) => new(first.Start, Math.Max(first.Start, last.End));
}
