using System.Xml;
using Kks.Model.Packages;
using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Documents;

/// <summary>Reads a document to be inserted: bytes -> guard -> parts. Whatever is wrong with it comes back as a problem. Stateless and thread-safe.</summary>
internal static class SourceReader
{
    /// <summary>Bytes of a .docx; the same as for a template made in Word.</summary>
    private const int MaxPacked = 64 * 1024 * 1024;

    /// <summary>Bytes of the text, unpacked: it is held as a tree, which takes many times as much.</summary>
    private const int MaxText = 24 * 1024 * 1024;

    private static readonly OfficePackageLimits Limits = new(Parts: 4_000, PackedBytes: MaxPacked, UnpackedBytes: 2L * MaxPacked);

    /// <summary>All bytes of a stream; null where there are more than a document may have.</summary>
    public static byte[]? ReadBytes(Stream stream)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxPacked)
            {
                return null;
            }
        }

        return copy.ToArray();
    }

    /// <summary>The document; null where something is wrong with it.</summary>
    /// <param name="bytes">The file; null for one that is too large.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static SourceDocument? Read(byte[]? bytes, string name, List<DocumentProblem> problems)
    {
        if (bytes is null)
        {
            problems.Add(TooLarge(name, MaxPacked));
            return null;
        }

        problems.AddRange(OfficePackageGuard.Check(new MemoryStream(bytes, writable: false), name, Limits)
            .Select(found => new DocumentProblem(found.Code, $"Dokumen '{name}': {found.Message}", found.Hint)));
        return problems.Count > 0 ? null : Open(bytes, name, problems);
    }

    private static SourceDocument? Open(byte[] bytes, string name, List<DocumentProblem> problems)
    {
        try
        {
            var package = new OfficePackage(bytes);
            if (LargestText(package) > MaxText)
            {
                problems.Add(TooLarge(name, MaxText));
                return null;
            }

            return new SourceDocument(package);
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException)
        {
            problems.Add(new DocumentProblem(
                DocumentCodes.NotADocument, $"Berkas '{name}' bukan dokumen Word (.docx) yang utuh.", "Buka dengan Word atau LibreOffice, lalu simpan sebagai .docx."));
            return null;
        }
    }

    private static long LargestText(OfficePackage package)
    {
        using var zip = package.Open();
        return zip.Entries.Where(entry => package.Types.TypeOf(entry.FullName).StartsWith(PartCopier.WordPrefix, StringComparison.Ordinal)).Select(entry => entry.Length).DefaultIfEmpty(0).Max();
    }

    private static DocumentProblem TooLarge(string name, int limit) =>
        new(DocumentCodes.TooLarge, FormattableString.Invariant($"Dokumen '{name}' lebih besar daripada batas {limit / 1024 / 1024} MB."), "Kecilkan gambarnya, atau bagi dokumennya.");
}
