using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>Pages of their own for inserted documents, in a section of a template. For one place in one rendering, not thread-safe.</summary>
/// <param name="section">The section around.</param>
/// <param name="part">The body.</param>
/// <param name="xml">Writes in place of the paragraph.</param>
internal sealed class FragmentPages(HostSection section, PartRendering part, Utf8XmlWriter xml) : IPageHost
{
    private (byte[] Paragraph, byte[] Properties) _ends;

    /// <inheritdoc/>
    public bool IsLandscape => section.IsLandscape;

    /// <inheritdoc/>
    public void Enter(PageSetup page, bool afterText)
    {
        // What waits to be written is text between two insertions of pages.
        xml.Flush();
        var isFirst = !part.Pages.Continues && part.Pages.IsEmpty && !afterText;
        if (part.Pages.TakeClosing() is { } closing)
        {
            xml.Raw(closing);
        }
        else if (afterText || !part.Pages.IsEmpty)
        {
            xml.Raw(part.Pages.Continues ? section.Next : section.First);
        }

        _ends = section.Ends(page, isFirst);
    }

    /// <inheritdoc/>
    public void Leave()
    {
        xml.Flush();
        part.Pages.Close(_ends);
    }
}
