namespace Kks.Reporting.Word.Content;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Bars side by side.</summary>
    Bar,

    /// <summary>Bars on top of each other.</summary>
    StackedBar,

    /// <summary>Lines with marks.</summary>
    Line,

    /// <summary>A net with one axis per category.</summary>
    Radar,
}
