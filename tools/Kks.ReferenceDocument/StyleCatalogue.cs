using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>All styles of the reference document. Ids are Indonesian; names are Word's own where Word has the style.</summary>
internal static class StyleCatalogue
{
    private const string Font = "Arial";
    private const int SingleLine = 240;
    private const int BodyLine = 360;

    public static Styles Build()
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new FontSize { Val = "24" },
                new FontSizeComplexScript { Val = "24" },
                new Languages { Val = "id-ID", EastAsia = "id-ID", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new WidowControl(),
                new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }))));
        foreach (var style in Text().Concat(Headings()).Concat(Contents()).Concat(Objects()).Concat(OfficialPaper()).Concat(Margins()))
        {
            styles.Append(style.Build());
        }

        styles.Append(CharacterStyles.Build());
        styles.Append(TableStyles.Build());
        return styles;
    }

    private static IEnumerable<ParagraphStyle> Text() =>
    [
        new("Biasa", "Normal") { Default = true, Priority = 0 },
        new("Isi", "Body Text") { Align = JustificationValues.Both, FirstLine = 567, Line = BodyLine, After = 120, Priority = 1 },
        new("IsiPolos", "Isi Polos") { Line = BodyLine, After = 120 },
        new("ParagrafDaftar", "List Paragraph") { Align = JustificationValues.Both, Line = BodyLine, After = 60, Priority = 34 },
        new("DaftarButir", "List Bullet") { BasedOn = "ParagrafDaftar", Numbering = (NumberingCatalogue.Bullets, 0), Priority = 35 },
        new("DaftarNomor", "List Number") { BasedOn = "ParagrafDaftar", Numbering = (NumberingCatalogue.Numbers, 0), Priority = 35 },
        new("Kutipan", "Quote") { Align = JustificationValues.Both, Left = 567, Right = 567, Line = 300, Before = 60, After = 120, Italic = true, Priority = 29 },
        new("Kode", "Kode") { Font = "Courier New", Size = 9.5, Line = SingleLine, After = 0, Shade = "F2F2F2", KeepLines = true },
        new("Pemisah", "Pemisah") { Line = 20, ExactLine = true, Before = 0, After = 0, Size = 1, Priority = 99 },
    ];

    private static IEnumerable<ParagraphStyle> Headings() =>
    [
        new("Judul1", "heading 1")
        {
            Next = "Isi", Align = JustificationValues.Center, Bold = true, Caps = true, Size = 14, Line = BodyLine, After = 360,
            KeepNext = true, KeepLines = true, PageBreakBefore = true, Outline = 0, Numbering = (NumberingCatalogue.Chapters, 0), Priority = 9,
        },
        Heading(2, before: 240, after: 120, size: 12),
        Heading(3, before: 240, after: 80, size: 12),
        Heading(4, before: 160, after: 60, size: 12),
        Heading(5, before: 120, after: 60, size: 12),
        new("JudulDaftar", "TOC Heading")
        {
            Next = "Isi", Align = JustificationValues.Center, Bold = true, Caps = true, Size = 14, Line = BodyLine, After = 240,
            KeepNext = true, PageBreakBefore = true, Priority = 39,
        },
        new("JudulNaskah", "Title") { Next = "Isi", Align = JustificationValues.Center, Bold = true, Caps = true, Size = 14, Line = 276, After = 240, KeepNext = true },
    ];

    private static ParagraphStyle Heading(int level, int before, int after, double size) => new($"Judul{level}", $"heading {level}")
    {
        Next = "Isi", Bold = true, Size = size, Line = 300, Before = before, After = after, KeepNext = true, KeepLines = true,
        Outline = level - 1, Numbering = (NumberingCatalogue.Chapters, level - 1), Priority = 9,
    };

    private static IEnumerable<ParagraphStyle> Contents() =>
    [
        new("Daftar1", "toc 1") { Bold = true, Caps = true, Size = 11, Before = 120, After = 40, Line = 264, Priority = 39 },
        new("Daftar2", "toc 2") { Size = 11, Left = 567, Hanging = 425, After = 20, Line = 264, Priority = 39 },
        new("Daftar3", "toc 3") { Size = 11, Left = 1134, Hanging = 567, After = 20, Line = 264, Priority = 39 },
        new("Daftar4", "toc 4") { Size = 11, Left = 1559, Hanging = 425, After = 20, Line = 264, Priority = 39 },
        new("Daftar5", "toc 5") { Size = 11, Left = 1984, Hanging = 425, After = 20, Line = 264, Priority = 39 },
        new("DaftarKeterangan", "table of figures") { Size = 11, Left = 1588, Hanging = 1588, After = 40, Line = 264, Priority = 99 },
    ];

    private static IEnumerable<ParagraphStyle> Objects() =>
    [
        new("Keterangan", "caption") { Align = JustificationValues.Center, Bold = true, Size = 11, Before = 200, After = 80, Line = 264, KeepNext = true, KeepLines = true, Priority = 35 },
        new("KeteranganGambar", "Keterangan Gambar") { Align = JustificationValues.Center, Bold = true, Size = 10, Before = 60, After = 240, Line = 252, KeepLines = true },
        new("Gambar", "Gambar") { Align = JustificationValues.Center, Before = 120, After = 60, KeepNext = true },
        new("IsiTabel", "Isi Tabel") { Size = 10, Before = 40, After = 40, Line = SingleLine },
        new("KepalaTabel", "Kepala Tabel") { BasedOn = "IsiTabel", Align = JustificationValues.Center, Bold = true, KeepNext = true },
        new("CatatanTabel", "Catatan Tabel") { Size = 9, Italic = true, Before = 60, After = 200, Line = SingleLine },
    ];

    private static IEnumerable<ParagraphStyle> OfficialPaper() =>
    [
        new("SampulJudul", "Sampul Judul") { Align = JustificationValues.Center, Bold = true, Caps = true, Size = 22, Line = 288, Before = 600, After = 240, Color = "1F3A5F" },
        new("SampulSubjudul", "Sampul Subjudul") { Align = JustificationValues.Center, Bold = true, Size = 16, Line = 288, After = 120 },
        new("SampulPenerbit", "Sampul Penerbit") { Align = JustificationValues.Center, Bold = true, Caps = true, Size = 14, Line = 300 },
        new("SampulCatatan", "Sampul Catatan") { Align = JustificationValues.Center, Italic = true, Size = 9, Before = 240, Left = 851, Right = 851, Framed = true },
        new("KopInduk", "Kop Instansi Induk") { Align = JustificationValues.Center, Caps = true, Size = 14 },
        new("KopInstansi", "Kop Instansi") { Align = JustificationValues.Center, Caps = true, Bold = true, Size = 16 },
        new("KopAlamat", "Kop Alamat") { Align = JustificationValues.Center, Size = 9.5 },
        new("TandaTangan", "Tanda Tangan") { Align = JustificationValues.Center, Size = 11, Line = 252, KeepNext = true, KeepLines = true },
        new("Korespondensi", "Korespondensi") { Size = 12, Line = 264 },
    ];

    private static IEnumerable<ParagraphStyle> Margins() =>
    [
        new("Kepala", "header") { Size = 9, Color = "595959", After = 40, Priority = 99 },
        new("Kaki", "footer") { Size = 10, Align = JustificationValues.Center, Priority = 99 },
        new("CatatanKaki", "footnote text") { Size = 9, After = 20, Align = JustificationValues.Both, Left = 170, Hanging = 170, Priority = 99 },
    ];
}
