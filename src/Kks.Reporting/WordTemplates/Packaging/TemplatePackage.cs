using Kks.Reporting.Word.Packaging;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Packaging;

/// <summary>The parts of a template's .docx. Immutable and thread-safe.</summary>
internal sealed class TemplatePackage(byte[] bytes) : OfficePackage(bytes)
{
    public PartKind KindOf(string path) => path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || path == ContentTypesPath
        ? PartKind.Static
        : PartTypes.KindOf(Types.TypeOf(path));

    /// <summary>The root element of a part with what the compiler needs around it; null where there is none of that name.</summary>
    public MarkupElement? ReadMarkup(string path)
    {
        using var zip = Open();
        using var stream = zip.GetEntry(path)?.Open();
        return stream is null ? null : MarkupReader.Read(stream);
    }
}
