namespace Kks.Reporting.Word.Outlines;

/// <summary>How a heading takes part in the numbering.</summary>
internal enum HeadingKind
{
    /// <summary>BAB I, A., 1., …</summary>
    Numbered,

    /// <summary>Without a number, but in the table of contents (<c>{.tanpa-nomor}</c>).</summary>
    Unnumbered,

    /// <summary>Without a number and not in the table of contents (<c>{.tanpa-daftar}</c>).</summary>
    Front,

    /// <summary>LAMPIRAN 1 and what is below it (<c>{.lampiran}</c>).</summary>
    Appendix,
}
