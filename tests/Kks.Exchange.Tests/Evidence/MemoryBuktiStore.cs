using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Evidence in memory, in streams that cannot seek where asked, as from a network.</summary>
internal sealed class MemoryBuktiStore(IReadOnlyDictionary<string, byte[]> files, bool canSeek = true) : IBuktiStore
{
    public BerkasBukti Find(string name) =>
        files.TryGetValue(name, out var content) ? new BerkasBukti(StatusBerkas.Found, content.Length) : new BerkasBukti(StatusBerkas.Missing);

    public Stream? Open(string name) => !files.TryGetValue(name, out var content) ? null : canSeek ? new MemoryStream(content) : new ForwardStream(content);

    public IReadOnlyList<string> List() => [.. files.Keys.Order(StringComparer.Ordinal)];
}
