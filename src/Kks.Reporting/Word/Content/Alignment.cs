namespace Kks.Reporting.Word.Content;

/// <summary>How text stands between the edges of its cell or paragraph.</summary>
public enum Alignment
{
    /// <summary>At the left edge (<c>kiri</c>).</summary>
    Left,

    /// <summary>In the middle (<c>tengah</c>).</summary>
    Center,

    /// <summary>At the right edge (<c>kanan</c>); the one for numbers.</summary>
    Right,

    /// <summary>At both edges (<c>rata</c>).</summary>
    Justify,
}
