using System.Globalization;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Diagnosing;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Packaging;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes the inside of a paragraph: Markdig inlines -> runs, links, fields.</summary>
internal sealed class InlineWriter(WriterContext context, RunWriter runs, PictureWriter pictures)
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private bool _inFootnote;

    /// <summary>How wide the text is here, in twips; pictures are made to fit.</summary>
    public int Width { get; set; }

    public void Write(ContainerInline? inlines, RunFormat format = RunFormat.None)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            WriteOne(inline, format);
        }
    }

    /// <summary>Writes text that means only itself.</summary>
    public void WritePlain(StringSlice text, RunFormat format)
    {
        var pieces = new PlainPieces(text);
        while (pieces.TryRead(out var piece))
        {
            runs.Text(piece, format);
        }
    }

    /// <summary>Writes the inside of a footnote, where no other footnote may stand.</summary>
    public void WriteFootnote(ContainerInline? inlines)
    {
        _inFootnote = true;
        Write(inlines);
        _inFootnote = false;
    }

    private void WriteOne(Inline inline, RunFormat format)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Text(literal.Content.AsSpan(), format);
                break;
            case EmphasisInline emphasis:
                Write(emphasis, format | FormatOf(emphasis));
                break;
            case LineBreakInline { IsHard: true } or BreakInline:
                runs.Break(format);
                break;
            case LineBreakInline:
                runs.Text(" ", format);
                break;
            case CodeInline code:
                runs.Text(code.ContentSpan, format | RunFormat.Code);
                break;
            case HtmlEntityInline entity:
                runs.Text(entity.Transcoded.AsSpan(), format);
                break;
            case LinkInline { IsImage: true } picture:
                pictures.WriteInline(PictureReader.Read(picture, context.Diagnostics), picture, Width);
                break;
            case LinkInline link:
                WriteLink(link, format);
                break;
            case AutolinkInline link:
                WriteAutolink(link, format);
                break;
            case ReferenceInline reference:
                WriteReference(reference, format);
                break;
            case PlaceholderInline placeholder:
                WritePlaceholder(placeholder);
                break;
            case FootnoteLink { IsBackLink: false } link:
                WriteFootnoteMark(link);
                break;
            case ContainerInline container:
                Write(container, format);
                break;
        }
    }

    private static RunFormat FormatOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', 2) => RunFormat.Strike,
        ('~', _) => RunFormat.Subscript,
        ('^', _) => RunFormat.Superscript,
        ('+', _) => RunFormat.Underline,
        ('=', _) => RunFormat.Marked,
        (_, 2) => RunFormat.Bold,
        (_, 3) => RunFormat.Bold | RunFormat.Italic,
        _ => RunFormat.Italic,
    };

    private void WriteLink(LinkInline link, RunFormat format)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty;
        if (address.StartsWith('#'))
        {
            WriteInternalLink(link, address[1..], format);
            return;
        }

        if (!TryOpenLink(address, link))
        {
            Write(link, format);
            return;
        }

        Write(link, format | RunFormat.Link);
        CloseLink();
    }

    private void WriteInternalLink(LinkInline link, string name, RunFormat format)
    {
        if (!context.Outline.Targets.TryGetValue(name, out var target))
        {
            ReportUnknown(name, link);
            Write(link, format);
            return;
        }

        runs.Close();
        context.Xml.Markup($"<w:hyperlink w:anchor=\"{target.Bookmark}\" w:history=\"1\">");
        Write(link, format | RunFormat.Link);
        CloseLink();
    }

    private void WriteAutolink(AutolinkInline link, RunFormat format)
    {
        var opened = TryOpenLink(link.IsEmail ? "mailto:" + link.Url : link.Url, link);
        var text = link.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? link.Url["mailto:".Length..] : link.Url;
        runs.Text(text, opened ? format | RunFormat.Link : format);
        if (opened)
        {
            CloseLink();
        }
    }

    private bool TryOpenLink(string address, Inline place)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !Schemes.Contains(uri.Scheme))
        {
            context.Diagnostics.Warning("KKS4021", $"Tautan '{address}' ditulis sebagai teks biasa.", place, "Yang boleh: http, https, mailto.");
            return false;
        }

        runs.Close();
        var id = context.Relationships.Add(Relationships.Office + "hyperlink", uri.AbsoluteUri, external: true);
        context.Xml.Markup($"<w:hyperlink r:id=\"{id}\" w:history=\"1\">");
        return true;
    }

    private void CloseLink()
    {
        runs.Close();
        context.Xml.Raw("</w:hyperlink>"u8);
    }

    private void WriteReference(ReferenceInline reference, RunFormat format)
    {
        if (!context.Outline.Targets.TryGetValue(reference.Name, out var target))
        {
            ReportUnknown(reference.Name, reference);
            runs.Text($"@{reference.Name}", format | RunFormat.Framed);
            return;
        }

        var instruction = target.IsHeading ? $"REF {target.Bookmark} \\r \\h" : $"REF {target.Bookmark} \\h";
        runs.Field(instruction, target.Text, format);
    }

    private void ReportUnknown(string name, Inline place) => context.Diagnostics.Error(
        "KKS4001",
        $"Rujukan '{name}' tidak menunjuk apa pun di dokumen ini.",
        place,
        NearestName.Hint(name, context.Outline.Targets.Keys));

    private void WritePlaceholder(PlaceholderInline placeholder)
    {
        switch (placeholder.Index < context.Body.Contents.Count ? context.Body.Contents[placeholder.Index] : null)
        {
            case PictureContent picture:
                pictures.WriteInline(picture, placeholder, Width);
                break;
            case { } content:
                context.Diagnostics.Error("KKS4006", $"{ContentName.Of(content)} tidak dapat berdiri di dalam kalimat atau sel.", placeholder, "Letakkan sendirian di dalam paragrafnya.");
                break;
            default:
                context.Diagnostics.Error("KKS4005", $"Tidak ada komponen nomor {placeholder.Index.ToString(CultureInfo.InvariantCulture)}.", placeholder);
                break;
        }
    }

    private void WriteFootnoteMark(FootnoteLink link)
    {
        if (_inFootnote || !context.AllowsFootnotes)
        {
            context.Diagnostics.Warning("KKS4022", "Catatan kaki di dalam catatan kaki tidak ditulis.", link);
            return;
        }

        runs.Start(RunFormat.None);
        if (context.Sheet.Id(Styles.WordStyle.FootnoteReference) is { } style)
        {
            context.Xml.Markup($"<w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>");
        }

        context.Xml.Markup($"<w:footnoteReference w:id=\"{context.Footnotes.Add(link.Footnote)}\"/></w:r>");
    }
}
