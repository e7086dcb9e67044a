namespace Kks.Reporting;

/// <summary>A document a pack can make of a submission.</summary>
/// <param name="Kunci">What it is about: the key of a setting, agency or body, or the district's document as <c>daerah</c>.</param>
/// <param name="Nama">The same for people.</param>
/// <param name="NamaBerkas">The name of its file.</param>
public sealed record ReportDocument(string Kunci, string Nama, string NamaBerkas);
