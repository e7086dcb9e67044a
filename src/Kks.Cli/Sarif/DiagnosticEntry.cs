namespace Kks.Cli.Sarif;

/// <summary>What the page on diagnostics says of a code.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Explanation">What happened.</param>
/// <param name="Cure">How to mend it.</param>
internal sealed record DiagnosticEntry(string Title, string Explanation, string Cure);
