namespace Kks.Reporting.Word.Content;

/// <summary>
/// A table of those who sign (daftar tanda tangan): number, name, office, and room to sign, to the left and to the right in turn, so that
/// signatures do not run into each other.
/// </summary>
/// <param name="Signatories">Those who sign, in order; a missing name leaves a dotted line.</param>
public sealed record SignatoryTableContent(IReadOnlyList<Signatory> Signatories) : IWordContent;
