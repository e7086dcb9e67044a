namespace Kks.Reporting.Word.Content;

/// <summary>How the pages of a section are numbered.</summary>
public enum PageNumbering
{
    /// <summary>1, 2, 3 (<c>arab</c>).</summary>
    Arabic,

    /// <summary>i, ii, iii (<c>romawi</c>).</summary>
    Roman,
}
