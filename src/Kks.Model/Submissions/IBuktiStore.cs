namespace Kks.Model.Submissions;

/// <summary>
/// Where evidence files are kept. A name is the path a person wrote, relative to the evidence. Implementations are thread-safe and
/// never reach outside what they keep.
/// </summary>
public interface IBuktiStore
{
    /// <summary>Looks a file up without opening it.</summary>
    /// <param name="name">The name as written in the data.</param>
    BerkasBukti Find(string name);

    /// <summary>Opens a file for reading; the caller closes it.</summary>
    /// <param name="name">The name as written in the data.</param>
    /// <returns>The content; null where <see cref="Find"/> does not find the file or it cannot be opened.</returns>
    Stream? Open(string name);

    /// <summary>The names of all files kept, in a stable order; empty where the store cannot list them.</summary>
    IReadOnlyList<string> List();
}
