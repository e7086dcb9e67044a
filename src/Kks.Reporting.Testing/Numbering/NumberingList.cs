namespace Kks.Reporting.Testing.Numbering;

/// <summary>A list as paragraphs name it: the counters it shares, its levels, and the starts of its own.</summary>
internal sealed record NumberingList(string Abstract, IReadOnlyDictionary<int, NumberingLevel> Levels, IReadOnlyDictionary<int, int> Starts);
