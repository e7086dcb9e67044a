using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Diagnosing;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Outlines;

/// <summary>Reads <c>![alt](berkas "keterangan"){#gbr:nama lebar=8cm}</c>.</summary>
internal static class PictureReader
{
    public static PictureContent Read(LinkInline picture, DiagnosticBag diagnostics)
    {
        var set = new AttributeSet();
        var attributes = picture.TryGetAttributes();
        foreach (var (key, value) in attributes?.Properties ?? [])
        {
            set.Set(key, value ?? "ya");
        }

        var reader = new AttributeReader(set, picture, diagnostics);
        var alternative = PlainText.Of(picture);
        return new PictureContent(picture.Url ?? string.Empty)
        {
            AlternativeText = alternative.Length > 0 ? alternative : null,
            Caption = string.IsNullOrWhiteSpace(picture.Title) ? null : picture.Title,
            Name = attributes?.Id,
            WidthCm = reader.Centimetres("lebar"),
            MaxHeightCm = reader.Centimetres("tinggi"),
        };
    }
}
