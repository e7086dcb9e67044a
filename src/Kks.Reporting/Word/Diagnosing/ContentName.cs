using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Word.Diagnosing;

/// <summary>What people who write templates call the components.</summary>
internal static class ContentName
{
    public static string Of(IWordContent content) => content switch
    {
        ChartContent => "Grafik",
        ContentsContent => "Daftar isi atau daftar takarir",
        CorrespondenceContent => "Kepala surat",
        CoverContent => "Sampul",
        DocumentContent => "Dokumen yang disisipkan",
        LetterheadContent => "Kop naskah",
        PageBreakContent => "Ganti halaman",
        PictureContent or PictureRowContent => "Gambar",
        SectionContent => "Bagian dengan halaman sendiri",
        SignatoryTableContent or SignatureContent => "Blok tanda tangan",
        TableContent => "Tabel",
        _ => content.GetType().Name,
    };
}
