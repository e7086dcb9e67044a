namespace Kks.Reporting.Benchmarks.Work;

/// <summary>Makes the report as a Word document, one way or another.</summary>
public interface IDocumentMaker
{
    /// <summary>Writes the document.</summary>
    void Write(Laporan laporan, Stream output);
}
