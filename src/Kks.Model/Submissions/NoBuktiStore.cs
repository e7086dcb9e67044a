namespace Kks.Model.Submissions;

/// <summary>No store: nothing is said about evidence files and none can be opened. For programs that keep evidence elsewhere. Immutable.</summary>
public sealed class NoBuktiStore : IBuktiStore
{
    private NoBuktiStore()
    {
    }

    /// <summary>The only instance.</summary>
    public static NoBuktiStore Instance { get; } = new();

    /// <inheritdoc/>
    public BerkasBukti Find(string name) => new(StatusBerkas.Unknown);

    /// <inheritdoc/>
    public Stream? Open(string name) => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [];
}
