using System.Collections.Concurrent;
using System.Globalization;

namespace Kks.Reporting.LibreOffice;

/// <summary>
/// Makes PDF files beside Word documents, small enough to be uploaded: where one is larger than the limit, it is made again with coarser
/// pictures. Several are made at once, each start of LibreOffice with a profile of its own; one that cannot be made does not keep the others
/// from being made. Immutable and thread-safe.
/// </summary>
/// <param name="office">Converts the documents, and says how long one may take.</param>
/// <param name="limit">The most bytes a PDF may have.</param>
public sealed class PdfMaker(LibreOfficeConverter office, long limit)
{
    private const int MostAtOnce = 4;

    /// <summary>How many starts of LibreOffice run at the same time, at least 1. Default: one per processor, at most 4.</summary>
    public int Parallelism { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, MostAtOnce);

    /// <summary>Makes the PDF files; each is named like its document and replaces one that is there.</summary>
    /// <param name="documents">The documents on disk.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What became of each, in the order of the documents.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<PdfFile> Make(IReadOnlyList<string> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var folder = Directory.CreateTempSubdirectory("kks-");
        try
        {
            for (var i = 0; i < documents.Count; i++)
            {
                File.Copy(documents[i], SourceOf(folder, i));
            }

            var failures = new ConcurrentDictionary<int, string>();
            var made = Convert(folder, documents.Count, failures, cancellation);
            return [.. documents.Select((document, i) => Place(made[i], Path.ChangeExtension(document, ".pdf"), failures.GetValueOrDefault(i)))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The PDF of each document, from fine to coarse until it fits; null where there is none.</summary>
    private string?[] Convert(DirectoryInfo folder, int count, ConcurrentDictionary<int, string> failures, CancellationToken cancellation)
    {
        var made = new string?[count];
        var pending = Enumerable.Range(0, count).ToList();
        for (var step = 0; step < PdfQuality.Steps.Count && pending.Count > 0; step++)
        {
            var target = folder.CreateSubdirectory(step.ToString(CultureInfo.InvariantCulture));
            ConvertAll(folder, target, pending, PdfQuality.Steps[step], failures, cancellation);
            foreach (var i in pending.Where(i => File.Exists(ResultOf(target, i))))
            {
                made[i] = ResultOf(target, i);
            }

            pending.RemoveAll(i => failures.ContainsKey(i) || new FileInfo(made[i]!).Length <= limit);
        }

        return made;
    }

    private void ConvertAll(
        DirectoryInfo folder, DirectoryInfo target, List<int> pending, PdfQuality quality, ConcurrentDictionary<int, string> failures, CancellationToken cancellation)
    {
        var shares = pending.Chunk((pending.Count + Parallelism - 1) / Math.Max(1, Parallelism));
        Parallel.ForEach(shares, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Parallelism), CancellationToken = cancellation }, share =>
        {
            if (TryConvert(share) is null && share.All(i => File.Exists(ResultOf(target, i))))
            {
                return;
            }

            foreach (var i in share.Where(i => !File.Exists(ResultOf(target, i))))
            {
                var problem = TryConvert([i]);
                if (!File.Exists(ResultOf(target, i)))
                {
                    failures[i] = problem ?? "LibreOffice tidak menghasilkan PDF.";
                }
            }
        });

        string? TryConvert(int[] share)
        {
            try
            {
                office.ConvertToPdf([.. share.Select(i => SourceOf(folder, i))], target.FullName, quality, cancellation);
                return null;
            }
            catch (IOException problem)
            {
                return problem.Message;
            }
        }
    }

    private PdfFile Place(string? made, string goal, string? failure)
    {
        if (made is null)
        {
            return new PdfFile(goal, 0, false) { Kegagalan = failure };
        }

        var size = new FileInfo(made).Length;
        var draft = goal + ".baru";
        File.Copy(made, draft, overwrite: true);
        File.Move(draft, goal, overwrite: true);
        return new PdfFile(goal, size, size <= limit);
    }

    private static string SourceOf(DirectoryInfo folder, int index) =>
        Path.Combine(folder.FullName, index.ToString(CultureInfo.InvariantCulture) + ".docx");

    private static string ResultOf(DirectoryInfo folder, int index) =>
        Path.Combine(folder.FullName, index.ToString(CultureInfo.InvariantCulture) + ".pdf");
}
