using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyLocation">Where the key is written.</param>
/// <param name="Value">The value.</param>
public sealed record DataEntry(string Key, SourceLocation KeyLocation, DataNode Value);
