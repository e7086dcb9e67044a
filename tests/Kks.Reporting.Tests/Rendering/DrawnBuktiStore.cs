using Kks.Model.Submissions;
using Kks.Reporting.Tests.Word;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>Has a small picture under every name.</summary>
internal sealed class DrawnBuktiStore : IBuktiStore
{
    private static readonly byte[] Picture = TestImages.Png(40, 30);

    public BerkasBukti Find(string name) => new(StatusBerkas.Found, Picture.Length);

    public Stream Open(string name) => new MemoryStream(Picture, writable: false);

    public IReadOnlyList<string> List() => [];
}
