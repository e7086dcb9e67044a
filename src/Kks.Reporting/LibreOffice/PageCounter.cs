using System.Globalization;
using Kks.Model.Validation;
using Kks.Reporting.Sets;
using Kks.Reporting.Word;

namespace Kks.Reporting.LibreOffice;

/// <summary>
/// Finds the page numbers for tables of contents: renders the documents once, lets LibreOffice lay them out, and reads where the headings
/// stand. A second rendering with <see cref="RenderingOptions.NomorHalaman"/> prints them. Immutable and thread-safe.
/// </summary>
/// <param name="generator">Renders the documents.</param>
/// <param name="office">Lays them out.</param>
public sealed class PageCounter(KksReportGenerator generator, LibreOfficeConverter office)
{
    /// <summary>Counts the pages of documents. A document that cannot be rendered is left out.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="documents">The documents to count.</param>
    /// <param name="options">How they are printed; null takes the generator's own.</param>
    /// <param name="cancellation">Stops the counting.</param>
    /// <returns>The pages of each document by its file.</returns>
    /// <exception cref="IOException">LibreOffice failed, or the temporary folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The counting was stopped.</exception>
    public IReadOnlyDictionary<string, CountedPages> Count(
        ValidUsulan usulan,
        IReadOnlyList<PlannedDocument> documents,
        RenderingOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var folder = Directory.CreateTempSubdirectory("kks-");
        try
        {
            var results = documents.Select((document, i) => Render(usulan, document, FileOf(folder, i, ".docx"), options, cancellation)).ToList();
            var written = Enumerable.Range(0, documents.Count).Where(i => results[i].Written).ToList();
            office.ConvertToPdf([.. written.Select(i => FileOf(folder, i, ".docx"))], folder.FullName, cancellation: cancellation);
            return written.ToDictionary(i => documents[i].Berkas, i => Read(FileOf(folder, i, ".pdf"), results[i]), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private ReportResult Render(ValidUsulan usulan, PlannedDocument document, string file, RenderingOptions? options, CancellationToken cancellation)
    {
        using var output = File.Create(file);
        var reserving = (options ?? generator.Rendering) with { NomorHalaman = ReservedPages.Instance };
        return generator.Render(usulan, document.Pack, document.Dokumen.Kunci, output, reserving, cancellation);
    }

    private static CountedPages Read(string pdf, ReportResult result)
    {
        using var stream = new MemoryStream(File.ReadAllBytes(pdf));
        var count = PageNumberReader.CountPages(stream);
        stream.Position = 0;
        return new CountedPages(count, PageNumberReader.Read(stream, result.Entries, result.Sections));
    }

    private static string FileOf(DirectoryInfo folder, int index, string ending) =>
        Path.Combine(folder.FullName, index.ToString(CultureInfo.InvariantCulture) + ending);
}
