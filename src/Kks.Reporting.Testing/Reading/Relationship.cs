namespace Kks.Reporting.Testing.Reading;

/// <summary>One relationship: its kind (the last step of its type), and a part's path or an address.</summary>
internal sealed record Relationship(string Kind, string Target, bool External);
