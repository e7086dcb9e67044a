using System.Globalization;

namespace Kks.Reporting.LibreOffice;

/// <summary>
/// Makes PDF files beside Word documents, small enough to be uploaded: where one is larger than the limit, it is made again with coarser
/// pictures. Immutable and thread-safe.
/// </summary>
/// <param name="office">Converts the documents.</param>
/// <param name="limit">The most bytes a PDF may have.</param>
public sealed class PdfMaker(LibreOfficeConverter office, long limit)
{
    /// <summary>Makes the PDF files; each is named like its document and replaces one that is there.</summary>
    /// <param name="documents">The documents on disk.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The files made, in the order of the documents.</returns>
    /// <exception cref="IOException">LibreOffice failed, or a file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<PdfFile> Make(IReadOnlyList<string> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var folder = Directory.CreateTempSubdirectory("kks-");
        try
        {
            for (var i = 0; i < documents.Count; i++)
            {
                File.Copy(documents[i], FileOf(folder, i, ".docx"));
            }

            Convert(folder, documents.Count, cancellation);
            return [.. documents.Select((document, i) => Place(FileOf(folder, i, ".pdf"), Path.ChangeExtension(document, ".pdf")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Convert(DirectoryInfo folder, int count, CancellationToken cancellation)
    {
        var pending = Enumerable.Range(0, count).ToList();
        foreach (var quality in PdfQuality.Steps)
        {
            if (pending.Count == 0)
            {
                return;
            }

            office.ConvertToPdf([.. pending.Select(i => FileOf(folder, i, ".docx"))], folder.FullName, quality, cancellation);
            pending.RemoveAll(i => new FileInfo(FileOf(folder, i, ".pdf")).Length <= limit);
        }
    }

    private PdfFile Place(string made, string goal)
    {
        var size = new FileInfo(made).Length;
        var draft = goal + ".baru";
        File.Copy(made, draft, overwrite: true);
        File.Move(draft, goal, overwrite: true);
        return new PdfFile(goal, size, size <= limit);
    }

    private static string FileOf(DirectoryInfo folder, int index, string ending) =>
        Path.Combine(folder.FullName, index.ToString(CultureInfo.InvariantCulture) + ending);
}
