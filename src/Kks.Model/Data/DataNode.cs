using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>A node of a data file: a mapping, a sequence or a scalar, with its place. Immutable.</summary>
public abstract class DataNode
{
    private protected DataNode(SourceLocation location, int weight, int height)
    {
        Location = location;
        Weight = weight;
        Height = height;
    }

    /// <summary>Where the node begins.</summary>
    public SourceLocation Location { get; }

    /// <summary>How much the node holds with every alias written out; what <see cref="DataLimits.MaxNodes"/> counts.</summary>
    internal int Weight { get; }

    /// <summary>How many levels the node and what it holds span, 1 for a scalar.</summary>
    internal int Height { get; }
}
