using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Styles;

namespace Kks.Reporting.Word.Writing;

/// <summary>Where a block stands: what plain paragraphs look like there.</summary>
/// <param name="Style">The style of paragraphs.</param>
/// <param name="Alignment">How they stand; null is as the style says.</param>
/// <param name="Indent">How far they are moved in by the list around them, in twips.</param>
/// <param name="ListDepth">How many lists are around.</param>
/// <param name="KeepNext">Whether they stay with what follows.</param>
/// <param name="Width">How wide the text is here, in twips.</param>
/// <param name="Bold">Whether text is bold here.</param>
/// <param name="InCell">Whether we are in a table cell, where pages and sections cannot begin.</param>
internal readonly record struct BlockScope(
    WordStyle Style,
    Alignment? Alignment,
    int Indent,
    int ListDepth,
    bool KeepNext,
    int Width,
    bool Bold = false,
    bool InCell = false);
