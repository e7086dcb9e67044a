using Kks.Model.Submissions;
using Kks.Reporting.Word;

namespace Kks.Reporting.Rendering;

/// <summary>Opens documents from where the evidence is kept, which alone decides what may be opened.</summary>
internal sealed class EvidenceDocumentSource(IBuktiStore store) : IDocumentSource
{
    public Stream? Open(string name) => store.Open(name);
}
