namespace Kks.Reporting.Testing.Diffs;

/// <summary>One place where two texts differ.</summary>
/// <param name="Line">The line of the new text where it begins, from 1.</param>
/// <param name="Place">The headings above it, outermost first.</param>
/// <param name="Removed">The lines only the accepted text has.</param>
/// <param name="Added">The lines only the new text has.</param>
internal sealed record TextChange(int Line, IReadOnlyList<string> Place, IReadOnlyList<string> Removed, IReadOnlyList<string> Added);
