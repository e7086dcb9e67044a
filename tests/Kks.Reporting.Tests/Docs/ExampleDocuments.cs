using Kks.Reporting.Tests.WordTemplates;
using Kks.Reporting.Word;

namespace Kks.Reporting.Tests.Docs;

/// <summary>The documents that examples of docs/diagnostics.md insert.</summary>
internal sealed class ExampleDocuments : IDocumentSource
{
    // One byte more than a document may have.
    private const int TooLarge = (64 * 1024 * 1024) + 1;

    public Stream? Open(string name) => name switch
    {
        "salah.docx" => new TinyDocx("").Add("word/document.xml", "application/xml", "<salah/>").ToStream(),
        "besar.docx" => new MemoryStream(new byte[TooLarge], writable: false),
        "komentar.docx" => new TinyDocx("<w:p><w:r><w:t>x</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>").ToStream(),
        "bidang-luar.docx" => new TinyDocx("<w:p><w:fldSimple w:instr=\"INCLUDETEXT lain.docx\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>").ToStream(),
        "terlacak.docx" => new TinyDocx("<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>").ToStream(),
        "tautan.docx" => new TinyDocx("<w:p><w:hyperlink r:id=\"t\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>").AddExternal("t", "hyperlink", "file:///x").ToStream(),
        "catatan.docx" => new TinyDocx("<w:p><w:r><w:t>x</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .AddWord("footnotes", "footnotes.xml", $"<w:footnotes {TinyDocx.Namespaces}><w:footnote w:id=\"1\">{TinyDocx.Paragraph("y")}</w:footnote></w:footnotes>").ToStream(),
        _ => null,
    };
}
