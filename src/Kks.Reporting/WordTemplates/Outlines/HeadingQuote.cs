namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>What can be quoted of a heading.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Label">Its number as printed.</param>
/// <param name="Bare">Its number without the words around it.</param>
internal sealed record HeadingQuote(string Text, string Label, string Bare);
