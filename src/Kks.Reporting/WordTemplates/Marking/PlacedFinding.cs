namespace Kks.Reporting.WordTemplates.Marking;

/// <summary>A finding with the paragraph it stands in.</summary>
/// <param name="Part">The part's path.</param>
/// <param name="Paragraph">The paragraph's number among all of the part, from 0; -1 where it is in none.</param>
/// <param name="Text">What is wrong and how to mend it.</param>
internal readonly record struct PlacedFinding(string Part, int Paragraph, string Text);
