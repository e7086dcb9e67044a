namespace Kks.Reporting.Word;

/// <summary>The paper a document is set for.</summary>
public enum PaperSize
{
    /// <summary>210 x 297 mm, what Permendagri 1/2023 asks for.</summary>
    A4,

    /// <summary>215 x 330 mm, also called folio; some districts print on it.</summary>
    F4,
}
