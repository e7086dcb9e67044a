using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Tags in the headers and footers of the first page, even pages and all others, with a condition among them.</summary>
internal sealed class HeadersAndFooters : IGalleryTemplate
{
    public string Name => "09-kepala-dan-kaki";

    public void Compose(GalleryDocument document)
    {
        var main = document.Main;
        var settings = main.DocumentSettingsPart!.Settings;
        settings.InsertAfter(new EvenAndOddHeaders(), settings.GetFirstChild<DefaultTabStop>());
        document.Header("{{ tatanan.sebutan }}", "{{ daerah.nama_lengkap }}");
        main.AddNewPart<HeaderPart>("rIdFirst").Header = new Header(Words.Centered("Kepala", "{{ if usulan.ilustrasi }}**CONTOH – {{ usulan.ilustrasi }}**{{ end }}"));
        main.AddNewPart<HeaderPart>("rIdEven").Header = new Header(Words.Paragraph("Kepala", "{{ instrumen.nama }}"));
        var footer = Words.Paragraph("Kaki", "{{ daerah.nama_lengkap }} – halaman ");
        footer.Append(Words.Field("PAGE", "1"));
        footer.Append(Words.Runs(" dari "));
        footer.Append(Words.Field("NUMPAGES", "1"));
        main.AddNewPart<FooterPart>("rIdFootEven").Footer = new Footer(footer);
        document.Add("SampulJudul", "Laporan {{ tatanan.sebutan }}");
        document.Add("SampulPenerbit", "Pemerintah {{ daerah.nama_lengkap }}", "{{ instrumen.tahun_penilaian }}");
        document.Add(Page("Halaman kedua berkepala “halaman genap”: nama edisi instrumen."));
        document.Add(Page("Halaman ketiga berkepala biasa: tatanan di kiri, daerah di kanan."));
        document.Add(new Paragraph(new ParagraphProperties(Section())));
        document.Add("Isi", "Seksi terakhir meneruskan kepala biasa.");
    }

    private static Paragraph Page(string text)
    {
        var paragraph = Words.Paragraph("Isi", text);
        paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        return paragraph;
    }

    private static SectionProperties Section()
    {
        var section = PageParts.Section(landscape: false, titlePage: true);
        section.PrependChild(new FooterReference { Type = HeaderFooterValues.Even, Id = "rIdFootEven" });
        section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Even, Id = "rIdEven" });
        section.PrependChild(new HeaderReference { Type = HeaderFooterValues.First, Id = "rIdFirst" });
        return section;
    }
}
