namespace Kks.Reporting.Word.Content;

/// <summary>How a table looks.</summary>
public enum TableStyle
{
    /// <summary>Thin lines, shaded header (<c>laporan</c>).</summary>
    Report,

    /// <summary>As <see cref="Report"/>, every second row shaded (<c>zebra</c>).</summary>
    Zebra,

    /// <summary>No lines and no shading (<c>polos</c>), for layout and pairs of name and value.</summary>
    Plain,
}
