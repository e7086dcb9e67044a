using System.Diagnostics.CodeAnalysis;
using Kks.Model.Diagnostics;

namespace Kks.Reporting.Packs;

/// <summary>The outcome of reading a template pack.</summary>
/// <param name="Pack">The pack; null after an error.</param>
/// <param name="Diagnostics">Everything found, errors of the manifest, the templates and the reference document alike.</param>
public sealed record TemplatePackResult(TemplatePack? Pack, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a pack.</summary>
    [MemberNotNullWhen(true, nameof(Pack))]
    public bool Succeeded => Pack is not null;
}
