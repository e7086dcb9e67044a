using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>A paragraph style in one line; lengths in twips, sizes in points.</summary>
internal sealed record ParagraphStyle(string Id, string Name)
{
    public string? BasedOn { get; init; } = "Biasa";

    public string? Next { get; init; }

    public JustificationValues? Align { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>Line spacing in 240ths of a line, or in twips where <see cref="ExactLine"/>.</summary>
    public int? Line { get; init; }

    public bool ExactLine { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    public int? FirstLine { get; init; }

    public int? Hanging { get; init; }

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public bool PageBreakBefore { get; init; }

    public bool ContextualSpacing { get; init; }

    public int? Outline { get; init; }

    public (int Number, int Level)? Numbering { get; init; }

    public bool Framed { get; init; }

    public string? Shade { get; init; }

    public double? Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Caps { get; init; }

    public string? Color { get; init; }

    public string? Font { get; init; }

    public bool Default { get; init; }

    public int Priority { get; init; } = 10;

    public Style Build()
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = Id, Default = Default ? true : null };
        style.Append(new StyleName { Val = Name });
        if (BasedOn is not null && !Default)
        {
            style.Append(new BasedOn { Val = BasedOn });
        }

        if (Next is not null)
        {
            style.Append(new NextParagraphStyle { Val = Next });
        }

        style.Append(new UIPriority { Val = Priority }, new PrimaryStyle());
        style.Append(ParagraphProperties(), RunProperties());
        return style;
    }

    private StyleParagraphProperties ParagraphProperties()
    {
        var properties = new StyleParagraphProperties();
        AddIf(properties, KeepNext, () => new KeepNext());
        AddIf(properties, KeepLines, () => new KeepLines());
        AddIf(properties, PageBreakBefore, () => new PageBreakBefore());
        if (Numbering is { } numbering)
        {
            properties.Append(new NumberingProperties(
                new NumberingLevelReference { Val = numbering.Level },
                new NumberingId { Val = numbering.Number }));
        }

        AddIf(properties, Framed, Frame);
        AddIf(properties, Shade is not null, () => new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Shade });
        AddIf(properties, Before is not null || After is not null || Line is not null, Spacing);
        AddIf(properties, Left is not null || Right is not null || FirstLine is not null || Hanging is not null, Indentation);
        AddIf(properties, ContextualSpacing, () => new ContextualSpacing());
        AddIf(properties, Align is not null, () => new Justification { Val = Align });
        AddIf(properties, Outline is not null, () => new OutlineLevel { Val = Outline });
        return properties;
    }

    private StyleRunProperties RunProperties()
    {
        var properties = new StyleRunProperties();
        AddIf(properties, Font is not null, () => new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font });
        AddIf(properties, Bold, () => new Bold());
        AddIf(properties, Bold, () => new BoldComplexScript());
        AddIf(properties, Italic, () => new Italic());
        AddIf(properties, Italic, () => new ItalicComplexScript());
        AddIf(properties, Caps, () => new Caps());
        AddIf(properties, Color is not null, () => new Color { Val = Color });
        var half = ((int)((Size ?? 0) * 2)).ToString(CultureInfo.InvariantCulture);
        AddIf(properties, Size is not null, () => new FontSize { Val = half });
        AddIf(properties, Size is not null, () => new FontSizeComplexScript { Val = half });
        return properties;
    }

    private SpacingBetweenLines Spacing() => new()
    {
        Before = Text(Before),
        After = Text(After),
        Line = Text(Line),
        LineRule = Line is null ? null : ExactLine ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.Auto,
    };

    private Indentation Indentation() => new()
    {
        Left = Text(Left),
        Right = Text(Right),
        FirstLine = Text(FirstLine),
        Hanging = Text(Hanging),
    };

    private static ParagraphBorders Frame() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = "7F7F7F" },
        new LeftBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = "7F7F7F" },
        new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = "7F7F7F" },
        new RightBorder { Val = BorderValues.Single, Size = 4, Space = 4, Color = "7F7F7F" });

    private static StringValue? Text(int? value) => value is { } number ? new StringValue(number.ToString(CultureInfo.InvariantCulture)) : null;

    private static void AddIf(OpenXmlElement parent, bool condition, Func<OpenXmlElement> child)
    {
        if (condition)
        {
            parent.Append(child());
        }
    }
}
