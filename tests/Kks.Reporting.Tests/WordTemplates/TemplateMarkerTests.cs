using System.IO.Compression;
using System.Xml.Linq;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.WordTemplates.Marking;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Mistakes as Word comments where they occur.</summary>
public sealed class TemplateMarkerTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Each_mistake_is_a_comment_on_its_paragraph()
    {
        using var output = new MemoryStream();
        var found = TemplateMarker.Mark(Of("baik {{ daerah.nama }}", "{{ daerah.namaa }}", "baik", "{{ lupa").ToStream(), "surat.docx", output);

        Assert.Equal(["KKS3101", "KKS4104"], found.Select(item => item.Code));
        Assert.Empty(DocxSoundness.Check(output.ToArray()));
        var paragraphs = Part(output, "word/document.xml").Descendants(W + "p").ToList();
        Assert.Equal([null, "0", null, "1"], paragraphs.Select(paragraph => (string?)paragraph.Descendants(W + "commentReference").SingleOrDefault()?.Attribute(W + "id")));
        var comments = Part(output, "word/comments.xml").Elements().ToList();
        Assert.StartsWith("kks: KKS3101 Anggota namaa", comments[0].Value, StringComparison.Ordinal);
        Assert.StartsWith("kks: KKS4104", comments[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_outside_the_body_are_told_at_its_beginning()
    {
        using var output = new MemoryStream();
        TemplateMarker.Mark(
            new TinyDocx(Paragraph("isi") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"kepala\"/></w:sectPr>")
                .AddWord("header", "kepala.xml", $"<w:hdr {Namespaces}>{Paragraph("{{ salah }}")}</w:hdr>").ToStream(),
            "surat.docx",
            output);

        Assert.Single(Part(output, "word/document.xml").Descendants(W + "p").First().Descendants(W + "commentReference"));
    }

    [Fact]
    public void A_file_that_is_no_document_is_not_marked()
    {
        using var output = new MemoryStream();

        Assert.Equal("KKS5010", Assert.Single(TemplateMarker.Mark(new MemoryStream([1, 2, 3]), "x.docx", output)).Code);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Comments_of_others_stay_and_new_ones_get_free_ids()
    {
        using var output = new MemoryStream();
        TemplateMarker.Mark(
            new TinyDocx(Paragraph("{{ salah }}"))
                .AddWord("comments", "catatan.xml", $"<w:comments {Namespaces}><w:comment w:id=\"7\" w:author=\"Bappeda\">{Paragraph("tetap")}</w:comment></w:comments>").ToStream(),
            "surat.docx",
            output);

        Assert.Equal(["7", "8"], Part(output, "word/catatan.xml").Elements().Select(comment => (string?)comment.Attribute(W + "id")));
        Assert.Equal("tetap", Part(output, "word/catatan.xml").Elements().First().Value);
    }

    [Fact]
    public void Marked_templates_of_any_making_are_as_sound_as_before()
    {
        var templates = Directory.GetFiles(Repository.PathOf("samples/04-templat-word/templat"), "*.docx", SearchOption.AllDirectories);
        var marked = 0;
        foreach (var path in templates)
        {
            using var output = new MemoryStream();
            using var template = File.OpenRead(path);
            TemplateMarker.Mark(template, Path.GetFileName(path), output);
            if (output.Length > 0)
            {
                marked++;
                Assert.Equal(DocxSoundness.Check(File.ReadAllBytes(path)), DocxSoundness.Check(output.ToArray()));
            }
        }

        Assert.InRange(marked, 20, templates.Length);
    }

    private static XElement Part(MemoryStream document, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(document.ToArray()), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(path)!.Open();
        return XElement.Load(stream);
    }
}
