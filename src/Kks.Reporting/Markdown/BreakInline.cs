using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>A <c>&lt;br&gt;</c>. No line break of Markdig's, which in a pipe table would be the end of a row.</summary>
internal sealed class BreakInline : LeafInline;
