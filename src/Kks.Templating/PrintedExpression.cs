namespace Kks.Templating;

/// <summary>An expression of the template's own text that is printed where it stands.</summary>
/// <param name="Start">The offset of its first UTF-16 unit in the text.</param>
/// <param name="End">The offset after its last UTF-16 unit.</param>
/// <param name="Kind">What it can be.</param>
public readonly record struct PrintedExpression(int Start, int End, PrintedKind Kind);
