using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Tags in footnotes: the source of a figure, and a note that says different things.</summary>
internal sealed class Footnotes : IGalleryTemplate
{
    public string Name => "10-catatan-kaki";

    public void Compose(GalleryDocument document)
    {
        var notes = new DocumentFormat.OpenXml.Wordprocessing.Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 },
            Note(1, " Dasar hukum: {{ instrumen.dasar_hukum | rangkai }}."),
            Note(2, " {{ if usulan.ilustrasi }}{{ usulan.ilustrasi }}{{ else }}Data resmi {{ daerah.nama_lengkap }}.{{ end }}"));
        document.Main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = notes;
        document.Add("JudulNaskah", "Dasar dan Sumber Data");
        document.Add(
            Words.Paragraph("Isi", "Penilaian {{ instrumen.nama }}", Reference(1)),
            Words.Paragraph("Isi", "Persentase desa/kelurahan Stop BABS {{ daerah.nama_lengkap }} adalah {{ penilaian.persen_odf_teks }}", Reference(2)));
        document.Add("Isi", "Rerata nilai tatanan {{ penilaian.rerata_teks }}; nilai kelembagaan {{ penilaian.nilai_kelembagaan_teks }}.");
    }

    private static Run Reference(int id) => new(new RunProperties(new RunStyle { Val = "RujukanCatatanKaki" }), new FootnoteReference { Id = id });

    private static Footnote Note(int id, string text)
    {
        var paragraph = Words.Paragraph("CatatanKaki", "");
        paragraph.Append(new Run(new RunProperties(new RunStyle { Val = "RujukanCatatanKaki" }), new FootnoteReferenceMark()));
        paragraph.Append(Words.Runs(text));
        return new Footnote(paragraph) { Id = id };
    }
}
