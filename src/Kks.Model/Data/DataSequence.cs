using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>A list of nodes.</summary>
public sealed class DataSequence : DataNode
{
    /// <summary>Makes a sequence.</summary>
    /// <param name="location">Where it begins.</param>
    /// <param name="items">Its items.</param>
    public DataSequence(SourceLocation location, IReadOnlyList<DataNode> items)
        : base(location, 1 + (items ?? throw new ArgumentNullException(nameof(items))).Sum(i => i.Weight), 1 + items.Select(i => i.Height).DefaultIfEmpty().Max()) =>
        Items = items;

    /// <summary>The items in order.</summary>
    public IReadOnlyList<DataNode> Items { get; }
}
