using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>Keys and their values, in the order of the file; keys are unique.</summary>
public sealed class DataMapping : DataNode
{
    /// <summary>Makes a mapping.</summary>
    /// <param name="location">Where it begins.</param>
    /// <param name="entries">Its entries; keys must be unique.</param>
    public DataMapping(SourceLocation location, IReadOnlyList<DataEntry> entries)
        : base(location, 1 + (entries ?? throw new ArgumentNullException(nameof(entries))).Sum(e => 1 + e.Value.Weight), 1 + entries.Select(e => e.Value.Height).DefaultIfEmpty().Max()) =>
        Entries = entries;

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<DataEntry> Entries { get; }

    /// <summary>The entry of a key, or null.</summary>
    /// <param name="key">The key as written.</param>
    public DataEntry? Find(string key) => Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal));
}
