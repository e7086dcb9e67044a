using System.Globalization;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Diagnosing;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Outlines;

/// <summary>Turns directives into components: name and attributes -> <see cref="IWordContent"/>. What it cannot read it reports.</summary>
internal sealed class DirectiveReader(DiagnosticBag diagnostics)
{
    /// <summary>Directives that say something of the block beside them, or hold text only.</summary>
    public const string Table = "tabel";

    public const string Source = "sumber";

    public const string Note = "catatan";

    public const string Signatory = "penanda";

    private static readonly string[] Names =
    [
        "halaman-baru", "bagian", "daftar-isi", "daftar-tabel", "daftar-gambar", "daftar-grafik", "daftar-lampiran",
        "kop", "korespondensi", "sampul", Table, Source, Note, Signatory,
    ];

    /// <summary>The component a directive stands for; null for those that hold text, and for unknown ones, which are reported.</summary>
    public IWordContent? Read(Directive directive)
    {
        if (directive.Attributes is null)
        {
            diagnostics.Error("KKS4004", $"Atribut petunjuk '::{directive.Name}' tidak terbaca.", directive, "Tulis {kunci=nilai kunci=\"nilai panjang\"}.");
        }

        var attributes = new AttributeReader(directive.Attributes ?? AttributeSet.Empty, directive, diagnostics);
        return directive.Name switch
        {
            "halaman-baru" => new PageBreakContent(),
            "bagian" => Section(attributes),
            "daftar-isi" => new ContentsContent(ContentsKind.Headings, Math.Clamp(attributes.Integer("tingkat") ?? 3, 1, 5)),
            "daftar-tabel" => new ContentsContent(ContentsKind.Tables),
            "daftar-gambar" => new ContentsContent(ContentsKind.Pictures),
            "daftar-grafik" => new ContentsContent(ContentsKind.Charts),
            "daftar-lampiran" => new ContentsContent(ContentsKind.Appendices),
            "kop" => Letterhead(attributes),
            "korespondensi" => Correspondence(attributes),
            "sampul" => Cover(attributes),
            Table or Source or Note or Signatory => null,
            _ => Unknown(directive),
        };
    }

    public TableSettings TableOf(Directive directive)
    {
        var attributes = new AttributeReader(directive.Attributes ?? AttributeSet.Empty, directive, diagnostics);
        return new TableSettings(
            attributes.Words("lebar"),
            [.. attributes.Words("rata").Select(word => attributes.Choice("rata", word, Alignments))],
            attributes.Choice("gaya", Styles));
    }

    public Content.Signatory SignatoryOf(Directive directive)
    {
        var attributes = new AttributeReader(directive.Attributes ?? AttributeSet.Empty, directive, diagnostics);
        return new Content.Signatory(attributes.Text("jabatan") ?? string.Empty, attributes.Text("nama"))
        {
            Introduction = attributes.Text("pengantar"),
            OnBehalfOf = attributes.Text("an"),
            ForUseOf = attributes.Text("ub"),
            Acting = attributes.Flag("plt") ?? false,
            Rank = attributes.Text("pangkat"),
            EmployeeNumber = attributes.Text("nip"),
        };
    }

    private static readonly Dictionary<string, Alignment> Alignments = new()
    {
        ["kiri"] = Alignment.Left,
        ["tengah"] = Alignment.Center,
        ["kanan"] = Alignment.Right,
        ["rata"] = Alignment.Justify,
    };

    private static readonly Dictionary<string, TableStyle> Styles = new()
    {
        ["laporan"] = TableStyle.Report,
        ["zebra"] = TableStyle.Zebra,
        ["polos"] = TableStyle.Plain,
    };

    private static readonly Dictionary<string, bool> Orientations = new() { ["potret"] = false, ["lanskap"] = true };

    private static readonly Dictionary<string, PageNumbering> Numberings = new()
    {
        ["arab"] = PageNumbering.Arabic,
        ["romawi"] = PageNumbering.Roman,
    };

    private static SectionContent Section(AttributeReader attributes) => new()
    {
        Landscape = attributes.OptionalChoice("orientasi", Orientations),
        Numbering = attributes.OptionalChoice("halaman", Numberings),
        StartAt = attributes.Integer("mulai"),
        Header = attributes.Flag("kepala"),
        Footer = attributes.Flag("kaki"),
        PlainFirstPage = attributes.Text("pertama") == "polos",
        CenterVertically = attributes.Text("tegak") == "tengah",
    };

    private static LetterheadContent Letterhead(AttributeReader attributes) => new(attributes.Numbered("baris"))
    {
        Address = attributes.Numbered("alamat"),
        Emblem = attributes.Text("lambang"),
        EmblemText = attributes.Text("alt"),
    };

    private static CorrespondenceContent Correspondence(AttributeReader attributes) => new()
    {
        Number = attributes.Text("nomor"),
        Nature = attributes.Text("sifat"),
        Attachments = attributes.Text("lampiran"),
        Subject = attributes.Text("hal"),
        PlaceAndDate = attributes.Text("tanggal"),
        Addressee = attributes.Numbered("kepada"),
    };

    private static CoverContent Cover(AttributeReader attributes) => new(attributes.Text("judul") ?? string.Empty)
    {
        Subtitle = attributes.Numbered("subjudul"),
        Emblem = attributes.Text("lambang"),
        EmblemText = attributes.Text("alt"),
        Publisher = attributes.Numbered("penerbit"),
        Year = attributes.Text("tahun"),
        Note = attributes.Text("catatan"),
    };

    private IWordContent? Unknown(Directive directive)
    {
        diagnostics.Error("KKS4003", $"Petunjuk '::{directive.Name}' tidak dikenal.", directive, NearestName.Hint(directive.Name, Names));
        return null;
    }

    /// <summary>Reports a container nobody knows.</summary>
    public void ReportContainer(string name, MarkdownObject place, IEnumerable<string> known) =>
        diagnostics.Error("KKS4003", $"Wadah ':::{name}' tidak dikenal.", place, NearestName.Hint(name, known));
}
