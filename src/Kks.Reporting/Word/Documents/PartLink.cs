namespace Kks.Reporting.Word.Documents;

/// <summary>What a relationship of an inserted document leads to in the merged one.</summary>
/// <param name="Type">Its type, a URI.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="IsExternal">Whether that lies outside the package.</param>
internal sealed record PartLink(string Type, string Target, bool IsExternal);
