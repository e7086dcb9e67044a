using Kks.Reporting.Views;

namespace Kks.Reporting.Rendering;

/// <summary>Something a document is about, and how to make what its template sees.</summary>
internal sealed record ReportRoot(string Kunci, string Nama, bool Answered, Func<Laporan> Make);
