namespace Kks.Reporting.Testing;

/// <summary>A document to test: what a pack makes of one sample.</summary>
/// <param name="Contoh">The sample, the name of its folder.</param>
/// <param name="Dokumen">What the document is about, for example <c>pasar</c>, or <c>daerah</c> for the district's.</param>
public sealed record TemplateCase(string Contoh, string Dokumen);
