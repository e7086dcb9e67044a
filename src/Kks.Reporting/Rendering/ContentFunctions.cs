using Kks.Reporting.Indonesian;
using Kks.Reporting.Views;
using Kks.Reporting.Word.Content;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Reporting.Rendering;

/// <summary>The functions of templates that make something other than text: Markdown on purpose, pictures, a cover, signatures.</summary>
internal static class ContentFunctions
{
    /// <summary>A photo by itself is not blown up to the full width of the text.</summary>
    private const double SingleWidthCm = 11;

    private const string DateToFill = "..............................";

    public static void AddTo(FunctionNamespace plain) => plain
        .Add("markdown", ResultKind.Content, Parameter.Text("teks"), Parameter.Int("inden", 0), Markdown)
        .Add("sampul", ResultKind.Content, Parameter.Object("isian"), Cover)
        .Add("gambar", ResultKind.Content, Parameter.Any("gambar"), Parameter.Text("takarir", null), Parameter.Double("lebar", 0), Picture)
        .Add("galeri", ResultKind.Content, Parameter.List("foto"), Parameter.Int("kolom", 2), Gallery)
        .Add("dokumen", ResultKind.Content, Parameter.Text("berkas"), Document)
        .Add(
            "tanda_tangan",
            ResultKind.Content,
            Parameter.List("pejabat"),
            Parameter.Text("tempat_tanggal", null),
            Parameter.Int("kolom", 2),
            Signatures)
        .Add("daftar_isi", ResultKind.Content, Parameter.Int("tingkat", 3), ContentsList)
        .Add("daftar_tabel", ResultKind.Content, static call => Value.FromHost(new ContentsContent(ContentsKind.Tables)))
        .Add("daftar_gambar", ResultKind.Content, static call => Value.FromHost(new ContentsContent(ContentsKind.Pictures)))
        .Add("daftar_grafik", ResultKind.Content, static call => Value.FromHost(new ContentsContent(ContentsKind.Charts)))
        .Add("daftar_lampiran", ResultKind.Content, static call => Value.FromHost(new ContentsContent(ContentsKind.Appendices)))
        .Add("tempat_tanggal", ResultKind.Text, Parameter.Text("tempat"), Parameter.Date("tanggal"), PlaceAndDate);

    private static Value Markdown(CallContext call, string? text, int indent) =>
        string.IsNullOrWhiteSpace(text) ? Value.Null : Value.FromHost(new MarkdownFragment(text, Math.Clamp(indent, 0, 12)));

    private static Value ContentsList(CallContext call, int levels) => Value.FromHost(new ContentsContent(ContentsKind.Headings, Math.Clamp(levels, 1, 5)));

    private static Value Cover(CallContext call, IScriptObject? form)
    {
        var fields = new ObjectFields(call, form);
        return Value.FromHost(new CoverContent(fields.Text("judul") ?? "")
        {
            Subtitle = fields.List("subjudul"),
            Emblem = fields.Text("lambang"),
            EmblemText = fields.Text("alt"),
            Publisher = fields.List("penerbit"),
            Year = fields.Text("tahun"),
            Note = fields.Text("catatan"),
        });
    }

    private static Value Picture(CallContext call, Value picture, string? caption, double width)
    {
        var content = Of(call, picture);
        return Value.FromHost(content with
        {
            Caption = caption ?? content.Caption,
            AlternativeText = content.AlternativeText ?? caption,
            WidthCm = width > 0 ? width : null,
        });
    }

    private static Value Gallery(CallContext call, IScriptList? photos, int columns)
    {
        call.CountSteps(photos?.Count ?? 0);
        var pictures = Enumerable.Range(0, photos?.Count ?? 0).Select(i => Of(call, photos![i])).ToList();
        return pictures.Count switch
        {
            0 => Value.Null,
            1 => Value.FromHost(pictures[0] with { WidthCm = SingleWidthCm }),
            _ => Value.FromHost(new PictureRowContent(pictures, Math.Clamp(columns, 1, 3))),
        };
    }

    private static Value Document(CallContext call, string? file) =>
        string.IsNullOrWhiteSpace(file) ? Value.Null : Value.FromHost(new DocumentContent(file.Trim()));

    private static PictureContent Of(CallContext call, Value picture) => picture.Reference switch
    {
        FotoView { Berkas: { } file } photo => new PictureContent(file) { AlternativeText = photo.Alternatif, Caption = photo.Takarir },
        FotoView photo => throw call.Error($"Foto \"{photo.Judul}\" tidak memiliki berkas untuk ditampilkan."),
        _ when call.ToText(picture) is { Length: > 0 } file => new PictureContent(file),
        _ => throw call.BadArgument("Gambar harus berupa foto atau nama berkas.", 0),
    };

    private static Value Signatures(CallContext call, IScriptList? officials, string? placeAndDate, int columns)
    {
        call.CountSteps(officials?.Count ?? 0);
        var signatories = Enumerable.Range(0, officials?.Count ?? 0).Select(i => Signatory(call, officials![i])).ToList();
        return signatories.Count == 0
            ? Value.Null
            : Value.FromHost(new SignatureContent(signatories) { PlaceAndDate = placeAndDate, Columns = Math.Clamp(columns, 1, 3) });
    }

    private static Signatory Signatory(CallContext call, Value official)
    {
        if (official.Reference is PejabatView view)
        {
            return Capacity(new Signatory(view.Jabatan, view.Nama) { Rank = view.Pangkat, EmployeeNumber = view.Nip }, view.Selaku);
        }

        var fields = new ObjectFields(call, call.AsObject(official));
        return Capacity(
            new Signatory(fields.Text("jabatan") ?? "", fields.Text("nama"))
            {
                Introduction = fields.Text("pengantar"),
                Rank = fields.Text("pangkat"),
                EmployeeNumber = fields.Text("nip"),
            },
            fields.Text("selaku"));
    }

    private static Signatory Capacity(Signatory signatory, string? capacity) => capacity?.Trim() switch
    {
        null or "" => signatory,
        "Plt." => signatory with { Acting = true },
        var other => signatory with { Position = $"{other} {signatory.Position}" },
    };

    private static Value PlaceAndDate(CallContext call, string? place, DateTime? date)
    {
        var day = date is { } known ? Tanggal.Format(DateOnly.FromDateTime(known)) : DateToFill;
        return string.IsNullOrWhiteSpace(place) ? day : $"{place}, {day}";
    }
}
