using Kks.Model.Assessments;

namespace Kks.Reporting;

/// <summary>The settings of a <see cref="KksReportGenerator"/>; set them before it is made.</summary>
public sealed class KksReportingOptions
{
    /// <summary>How documents are printed where a rendering says nothing of its own.</summary>
    public RenderingOptions Rendering { get; set; } = new();

    /// <summary>How values and award are reckoned; null takes the catalogue's own choices.</summary>
    public PenilaianOptions? Penilaian { get; set; }
}
