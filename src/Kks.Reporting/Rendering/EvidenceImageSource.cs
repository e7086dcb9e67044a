using Kks.Model.Submissions;
using Kks.Reporting.Word;

namespace Kks.Reporting.Rendering;

/// <summary>Opens pictures from where the evidence is kept, which alone decides what may be opened.</summary>
internal sealed class EvidenceImageSource(IBuktiStore store) : IImageSource
{
    public Stream? Open(string name) => store.Open(name);
}
