using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>A store that finds every file and can read none.</summary>
internal sealed class BrokenBuktiStore : IBuktiStore
{
    public BerkasBukti Find(string name) => new(StatusBerkas.Found, 100);

    public Stream? Open(string name) => name.EndsWith(".pdf", StringComparison.Ordinal) ? null : throw new IOException("disk");

    public IReadOnlyList<string> List() => [];
}
