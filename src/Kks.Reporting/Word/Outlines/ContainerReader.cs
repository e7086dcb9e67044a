using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Diagnosing;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Outlines;

/// <summary>Reads the containers that stand for a component: <c>:::deret</c>, <c>:::tanda-tangan</c>, <c>:::daftar-tanda-tangan</c>. The others only shape what is in them.</summary>
internal static class ContainerReader
{
    public const string Row = "deret";

    public const string Signatures = "tanda-tangan";

    public const string SignatoryTable = "daftar-tanda-tangan";

    public static readonly string[] Shaping = ["tengah", "kanan", "kiri", "judul", "utuh"];

    public static IWordContent? Read(CustomContainer container, DirectiveReader directives, Func<PlaceholderInline, IWordContent?> resolve, DiagnosticBag diagnostics)
    {
        var set = AttributeParser.Parse(container.Arguments);
        if (set is null)
        {
            diagnostics.Error("KKS4004", $"Atribut wadah ':::{container.Info}' tidak terbaca.", container, "Tulis {kunci=nilai kunci=\"nilai panjang\"}.");
        }

        var attributes = new AttributeReader(set ?? AttributeSet.Empty, container, diagnostics);
        switch (container.Info)
        {
            case Row:
                return new PictureRowContent(Pictures(container, resolve, diagnostics), Math.Clamp(attributes.Integer("kolom") ?? 2, 1, 3));
            case Signatures:
                return new SignatureContent(Signatories(container, directives))
                {
                    PlaceAndDate = attributes.Text("tanggal"),
                    Columns = Math.Clamp(attributes.Integer("kolom") ?? 2, 1, 3),
                };
            case SignatoryTable:
                return new SignatoryTableContent(Signatories(container, directives));
            case { } name when Shaping.Contains(name):
                return null;
            default:
                directives.ReportContainer(container.Info ?? string.Empty, container, [Row, Signatures, SignatoryTable, .. Shaping]);
                return null;
        }
    }

    private static List<Signatory> Signatories(CustomContainer container, DirectiveReader directives) =>
        [.. container.OfType<Directive>().Where(directive => directive.Name == DirectiveReader.Signatory).Select(directives.SignatoryOf)];

    private static List<PictureContent> Pictures(CustomContainer container, Func<PlaceholderInline, IWordContent?> resolve, DiagnosticBag diagnostics)
    {
        var pictures = new List<PictureContent>();
        foreach (var block in container)
        {
            foreach (var inline in (block as LeafBlock)?.Inline ?? Enumerable.Empty<Inline>())
            {
                switch (inline)
                {
                    case LinkInline { IsImage: true } link:
                        pictures.Add(PictureReader.Read(link, diagnostics));
                        break;
                    case PlaceholderInline placeholder when resolve(placeholder) is PictureContent picture:
                        pictures.Add(picture);
                        break;
                    case not LineBreakInline:
                        diagnostics.Error("KKS4009", "Di dalam ':::deret' hanya boleh ada gambar; selainnya tidak ditulis.", inline);
                        break;
                }
            }
        }

        return pictures;
    }
}
