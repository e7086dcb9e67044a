using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>Answers where a value is written. Immutable and thread-safe.</summary>
public sealed class SourceMap
{
    private readonly DataNode? root;
    private readonly SourceLocation? fallback;

    internal SourceMap(DataNode? root, SourceLocation? fallback = null)
    {
        this.root = root;
        this.fallback = root?.Location ?? fallback;
    }

    /// <summary>A map that knows no place, for data that was never in a file.</summary>
    public static SourceMap None { get; } = new(null);

    /// <summary>The place of a value, or of the nearest thing around it that is written in the file.</summary>
    /// <param name="path">A data path such as <c>tatanan[0].indikator[3].opsi.mandiri</c>; C# spelling (<c>Tatanan[0].Opsi</c>) is accepted.</param>
    public SourceLocation? Locate(string? path) => root is null ? fallback : Descend(DataPath.Parse(path)).Location;

    private (DataNode Node, bool Complete, SourceLocation Location) Descend(DataPath? path)
    {
        if (path is null)
        {
            return (root!, true, root!.Location);
        }

        var parent = Descend(path.Parent);
        return parent.Complete && Step(parent.Node, path) is var (node, location) ? (node, true, location) : (parent.Node, false, parent.Location);
    }

    private static (DataNode Node, SourceLocation Location)? Step(DataNode node, DataPath step) => (node, step) switch
    {
        (DataMapping mapping, { Name: { } name }) => mapping.Find(name) is { } entry ? (entry.Value, PlaceOf(entry)) : null,
        (DataSequence sequence, { Name: null }) when step.Index < sequence.Items.Count => (sequence.Items[step.Index], sequence.Items[step.Index].Location),
        _ => null,
    };

    /// <summary>An empty value has no place of its own that a person could see; its key has.</summary>
    private static SourceLocation PlaceOf(DataEntry entry) =>
        entry.Value is DataScalar { Kind: ScalarKind.Null } ? entry.KeyLocation : entry.Value.Location;
}
