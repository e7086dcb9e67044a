using System.Globalization;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Diagnosing;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Outlines;

/// <summary>
/// The first pass: counts headings and captions, names what can be referred to, and reads directives, so that the second pass can print a table of
/// contents before what it lists. Syntax tree -> <see cref="DocumentOutline"/>.
/// </summary>
internal sealed class OutlineBuilder
{
    private readonly MarkdownBody _body;
    private readonly DiagnosticBag _diagnostics;
    private readonly DirectiveReader _directives;
    private readonly HeadingCounter _headings;
    private readonly CaptionCounter _captions;
    private readonly OutlineCounters _counters;
    private readonly DocumentOutline _outline = new();
    private PageNumbering _numbering = PageNumbering.Arabic;

    private OutlineBuilder(MarkdownBody body, DiagnosticBag diagnostics, OutlineCounters counters)
    {
        (_body, _diagnostics, _counters) = (body, diagnostics, counters);
        _directives = new DirectiveReader(diagnostics);
        (_headings, _captions) = (counters.Headings, counters.Captions);
    }

    /// <summary>Builds the outline; the counters go on from what was counted with them before.</summary>
    public static DocumentOutline Build(MarkdownDocument document, MarkdownBody body, DiagnosticBag diagnostics, OutlineCounters? counters = null)
    {
        var builder = new OutlineBuilder(body, diagnostics, counters ?? new OutlineCounters());
        builder.Walk(document);
        return builder._outline;
    }

    private void Walk(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            Visit(container, i);
        }
    }

    private void Visit(ContainerBlock parent, int index)
    {
        switch (parent[index])
        {
            case HeadingBlock heading:
                VisitHeading(heading);
                break;
            case ParagraphBlock paragraph when ContentOf(paragraph) is { } content:
                PlanContent(paragraph, content);
                break;
            case Directive { Name: DirectiveReader.Table } directive:
                VisitTable(directive, index + 1 < parent.Count ? parent[index + 1] : null);
                break;
            case Directive directive when _directives.Read(directive) is { } content:
                PlanContent(directive, content);
                break;
            case CustomContainer container when ContainerReader.Read(container, _directives, At, _diagnostics) is { } content:
                PlanContent(container, content);
                break;
            case Table or FootnoteGroup:
                break;
            case ContainerBlock container:
                Walk(container);
                break;
        }
    }

    private void VisitHeading(HeadingBlock heading)
    {
        var level = Math.Min(heading.Level, 5);
        var attributes = heading.TryGetAttributes();
        var kind = KindOf(attributes) ?? _headings.Inherit(level);
        var label = _headings.Count(level, kind);
        var text = PlainText.Of(heading.Inline);
        var name = attributes?.Id;
        var info = new HeadingInfo(level, kind, label, text)
        {
            Bookmark = kind == HeadingKind.Front ? null : NextBookmark("_Toc"),
            ReferenceBookmark = name is null ? null : NextBookmark("_Ref"),
        };
        _outline.Plan(heading, new BlockPlan { Heading = info });
        if (info.Bookmark is not null)
        {
            _outline.List(new ContentsEntry(ContentsKind.Headings, level, label, text, info.Bookmark), _numbering);
            if (info.CountsAppendix)
            {
                _outline.List(new ContentsEntry(ContentsKind.Appendices, 1, label, text, info.Bookmark), _numbering);
            }
        }

        if (name is not null)
        {
            Name(name, new ReferenceTarget(info.ReferenceBookmark!, label.Length > 0 ? label.TrimEnd('.', ')') : text, label.Length > 0), heading);
        }
    }

    private static HeadingKind? KindOf(HtmlAttributes? attributes) => attributes?.Classes switch
    {
        null => null,
        var classes when classes.Contains("tanpa-daftar") => HeadingKind.Front,
        var classes when classes.Contains("tanpa-nomor") => HeadingKind.Unnumbered,
        var classes when classes.Contains("lampiran") => HeadingKind.Appendix,
        _ => null,
    };

    /// <summary>What a paragraph stands for, where it is nothing but a placeholder or a picture.</summary>
    private IWordContent? ContentOf(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild switch
    {
        PlaceholderInline { NextSibling: null } placeholder => At(placeholder),
        LinkInline { IsImage: true, NextSibling: null } picture => PictureReader.Read(picture, _diagnostics),
        _ => null,
    };

    private IWordContent? At(PlaceholderInline placeholder)
    {
        if (placeholder.Index < _body.Contents.Count)
        {
            return _body.Contents[placeholder.Index];
        }

        _diagnostics.Error("KKS4005", $"Tidak ada komponen nomor {placeholder.Index.ToString(CultureInfo.InvariantCulture)}.", placeholder);
        return null;
    }

    private void VisitTable(Directive directive, Block? next)
    {
        _outline.Plan(directive, new BlockPlan { IsConsumed = true });
        if (next is not (Table or PipeTable))
        {
            _diagnostics.Error("KKS4007", "Petunjuk '::tabel' tidak diikuti tabel.", directive, "Letakkan tepat di atas tabelnya.");
            return;
        }

        var text = PlainText.Of(directive.Inline);
        _outline.Plan(next, new BlockPlan
        {
            Table = _directives.TableOf(directive),
            Captions = text.Length == 0 ? [] : [Caption(ContentsKind.Tables, text, directive.Attributes?.Id, directive)],
            CaptionText = directive.Inline,
        });
    }

    private void PlanContent(Block block, IWordContent content)
    {
        IReadOnlyList<CaptionInfo?> captions = content switch
        {
            TableContent { Caption: { } text } table => [Caption(ContentsKind.Tables, text, table.Name, block)],
            PictureContent { Caption: { } text } picture => [Caption(ContentsKind.Pictures, text, picture.Name, block)],
            ChartContent { Caption: { } text } chart => [Caption(ContentsKind.Charts, text, chart.Name, block)],
            PictureRowContent row => [.. row.Pictures.Select(p => p.Caption is { } text ? Caption(ContentsKind.Pictures, text, p.Name, block) : null)],
            _ => [],
        };
        _numbering = content is SectionContent { Numbering: { } numbering } ? numbering : _numbering;
        _outline.Plan(block, new BlockPlan { Content = content, Captions = captions });
    }

    private CaptionInfo Caption(ContentsKind kind, string text, string? name, Block place)
    {
        var caption = _captions.Count(kind, NextBookmark("_Toc"), string.IsNullOrEmpty(name) ? null : NextBookmark("_Ref"));
        _outline.List(new ContentsEntry(kind, 1, caption.Label, text, caption.Bookmark), _numbering);
        if (caption.ReferenceBookmark is { } bookmark)
        {
            Name(name!, new ReferenceTarget(bookmark, caption.Label, IsHeading: false), place);
        }

        return caption;
    }

    private void Name(string name, ReferenceTarget target, Block place)
    {
        if (!_outline.Targets.TryAdd(name, target))
        {
            _diagnostics.Error("KKS4002", $"Nama '{name}' dipakai lebih dari sekali.", place, "Beri nama lain; rujukan menuju yang pertama.");
        }
    }

    private string NextBookmark(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{_counters.NextBookmark():D9}");
}
