namespace Kks.Reporting.Word.Styles;

/// <summary>
/// The names a reference document gives its styles, by which the writer finds them whatever their ids are: Word's built-in ones
/// (always English in the file, shown in the reader's language) and Indonesian ones of our own.
/// </summary>
internal static class StyleNames
{
    public static readonly IReadOnlyDictionary<WordStyle, string> All = new Dictionary<WordStyle, string>
    {
        [WordStyle.Body] = "Body Text",
        [WordStyle.Heading1] = "heading 1",
        [WordStyle.Heading2] = "heading 2",
        [WordStyle.Heading3] = "heading 3",
        [WordStyle.Heading4] = "heading 4",
        [WordStyle.Heading5] = "heading 5",
        [WordStyle.FrontHeading] = "TOC Heading",
        [WordStyle.Contents1] = "toc 1",
        [WordStyle.Contents2] = "toc 2",
        [WordStyle.Contents3] = "toc 3",
        [WordStyle.Contents4] = "toc 4",
        [WordStyle.Contents5] = "toc 5",
        [WordStyle.CaptionContents] = "table of figures",
        [WordStyle.CaptionAbove] = "caption",
        [WordStyle.CaptionBelow] = "Keterangan Gambar",
        [WordStyle.Picture] = "Gambar",
        [WordStyle.TableText] = "Isi Tabel",
        [WordStyle.TableHeader] = "Kepala Tabel",
        [WordStyle.TableNote] = "Catatan Tabel",
        [WordStyle.ListText] = "List Paragraph",
        [WordStyle.Quote] = "Quote",
        [WordStyle.Code] = "Kode",
        [WordStyle.Aligned] = "Isi Polos",
        [WordStyle.Title] = "Title",
        [WordStyle.CoverTitle] = "Sampul Judul",
        [WordStyle.CoverSubtitle] = "Sampul Subjudul",
        [WordStyle.CoverPublisher] = "Sampul Penerbit",
        [WordStyle.CoverNote] = "Sampul Catatan",
        [WordStyle.Letterhead] = "Kop Instansi Induk",
        [WordStyle.LetterheadName] = "Kop Instansi",
        [WordStyle.LetterheadAddress] = "Kop Alamat",
        [WordStyle.Signature] = "Tanda Tangan",
        [WordStyle.Correspondence] = "Korespondensi",
        [WordStyle.FootnoteText] = "footnote text",
        [WordStyle.Separator] = "Pemisah",
        [WordStyle.TableReport] = "Tabel Laporan",
        [WordStyle.TableZebra] = "Tabel Zebra",
        [WordStyle.TablePlain] = "Tabel Polos",
        [WordStyle.Hyperlink] = "Hyperlink",
        [WordStyle.FootnoteReference] = "footnote reference",
        [WordStyle.CodeCharacter] = "Kode Sebaris",
        [WordStyle.ListBullet] = "List Bullet",
        [WordStyle.ListNumber] = "List Number",
    };
}
