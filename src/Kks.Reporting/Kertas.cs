namespace Kks.Reporting;

/// <summary>The paper (<i>kertas</i>) of a document.</summary>
public enum Kertas
{
    /// <summary>210 x 297 mm, the paper of reports by Permendagri 1/2023.</summary>
    A4,

    /// <summary>215 x 330 mm, which some districts use.</summary>
    F4,
}
