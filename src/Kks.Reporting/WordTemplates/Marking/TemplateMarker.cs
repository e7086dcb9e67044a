using Kks.Model.Diagnostics;
using Kks.Reporting.Packs;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Marking;

/// <summary>
/// Writes what is wrong with a template into a copy of it, as Word comments where it occurs. The comments begin with <c>kks:</c>, so they vanish
/// from documents once the template is mended. Stateless and thread-safe.
/// </summary>
public static class TemplateMarker
{
    /// <summary>Checks a template against what KKS documents see and writes a copy with comments.</summary>
    /// <param name="document">The .docx; must be seekable, stays open.</param>
    /// <param name="name">Its name in diagnostics.</param>
    /// <param name="output">Where the copy goes; nothing is written where the template cannot be opened at all.</param>
    /// <returns>Everything found, as <see cref="WordTemplate.Compile(Stream, WordTemplateOptions?)"/> says it.</returns>
    public static IReadOnlyList<Diagnostic> Mark(Stream document, string name, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        var per = RootWords.SubjectOf(document);
        document.Position = 0;
        var placed = new List<PlacedFinding>();
        var result = WordPackBody.Compile(per, document, name, placed);
        if (placed.Count < result.Diagnostics.Count && placed.Count == 0)
        {
            return result.Diagnostics;
        }

        document.Position = 0;
        using var copy = new MemoryStream();
        document.CopyTo(copy);
        new MarkedCopy(new TemplatePackage(copy.ToArray())).Write(placed, output);
        return result.Diagnostics;
    }
}
