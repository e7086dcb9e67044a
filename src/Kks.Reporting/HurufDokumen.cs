namespace Kks.Reporting;

/// <summary>The font of a document.</summary>
public enum HurufDokumen
{
    /// <summary>Arial 12, for reports and letters (Permendagri 1/2023).</summary>
    Arial12,

    /// <summary>Bookman Old Style 12, for regulations and decisions (Permendagri 1/2023).</summary>
    BookmanOldStyle12,
}
