namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>A level of a multilevel list.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">Word's name of the number's format; null for figures.</param>
/// <param name="Text">What is printed; <c>%1</c> stands for the number of the first level.</param>
/// <param name="EndsWithTab">Whether a tab stands between number and text.</param>
/// <param name="IsLegal">Whether all numbers are printed in figures.</param>
/// <param name="StyleId">The style that goes with the level.</param>
internal sealed record NumberedLevel(int Start, string? Format, string Text, bool EndsWithTab, bool IsLegal, string? StyleId);
