using Kks.Model.Validation;
using Kks.Reporting.Packs;
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
    /// <param name="pack">The template pack.</param>
    /// <param name="documents">The documents to count.</param>
    /// <param name="options">How they are printed; null takes the generator's own.</param>
    /// <param name="cancellation">Stops the counting.</param>
    /// <returns>The page numbers by bookmark, for each document by its key.</returns>
    /// <exception cref="IOException">LibreOffice failed, or the temporary folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The counting was stopped.</exception>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Count(
        ValidUsulan usulan,
        TemplatePack pack,
        IReadOnlyList<ReportDocument> documents,
        RenderingOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var folder = Directory.CreateTempSubdirectory("kks-");
        try
        {
            var results = new Dictionary<string, ReportResult>(StringComparer.Ordinal);
            foreach (var document in documents)
            {
                using var output = File.Create(FileOf(folder, document, ".docx"));
                results[document.Kunci] = generator.Render(usulan, pack, document.Kunci, output, options, cancellation);
            }

            var written = documents.Where(document => results[document.Kunci].Written).ToList();
            office.ConvertToPdf([.. written.Select(document => FileOf(folder, document, ".docx"))], folder.FullName, cancellation);
            return written.ToDictionary(document => document.Kunci, document => Read(FileOf(folder, document, ".pdf"), results[document.Kunci]), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyDictionary<string, int> Read(string pdf, ReportResult result)
    {
        using var stream = File.OpenRead(pdf);
        return PageNumberReader.Read(stream, result.Entries, result.Sections);
    }

    private static string FileOf(DirectoryInfo folder, ReportDocument document, string ending) => Path.Combine(folder.FullName, document.Kunci + ending);
}
