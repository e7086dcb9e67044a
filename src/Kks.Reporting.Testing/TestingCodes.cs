namespace Kks.Reporting.Testing;

/// <summary>The codes of what testing a template finds; each has a heading in <c>docs/diagnostics.md</c>.</summary>
internal static class TestingCodes
{
    /// <summary>There is no sample to render.</summary>
    public const string NoSample = "KKS3950";

    /// <summary>A document differs from the accepted one.</summary>
    public const string Different = "KKS3951";

    /// <summary>Nothing has been accepted for a document.</summary>
    public const string New = "KKS3952";
}
