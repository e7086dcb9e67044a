using System.Globalization;
using System.IO.Compression;
using Kks.Model.Diagnostics;

namespace Kks.Model.Packages;

/// <summary>Looks into a .docx or .xlsx from outside before anything else reads it: size, names, macros, DTDs, content fetched from elsewhere. Thread-safe.</summary>
public static class OfficePackageGuard
{
    /// <summary>Checks a package. Only sizes, names and the beginnings of parts are read; a part that unpacks to more than it declares is cut there by the reader.</summary>
    /// <param name="package">The file, seekable; it stays open and its position is not kept.</param>
    /// <param name="file">The name of the file as its owner knows it, for the diagnostics.</param>
    /// <param name="limits">How much it may hold; null for <see cref="OfficePackageLimits.Default"/>.</param>
    /// <param name="culture">The language of the messages; null for Indonesian.</param>
    /// <returns>Everything that is wrong with the package, all errors; empty if it may be read.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static IReadOnlyList<Diagnostic> Check(Stream package, string file, OfficePackageLimits? limits = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (!package.CanSeek) throw new ArgumentException("The stream must be seekable.", nameof(package));
        var findings = new PackageFindings(file, culture ?? CultureInfo.GetCultureInfo("id-ID"));
        CheckFile(package, limits ?? OfficePackageLimits.Default, findings);
        return findings.Items;
    }

    private static void CheckFile(Stream package, OfficePackageLimits limits, PackageFindings findings)
    {
        if (package.Length > limits.PackedBytes)
        {
            findings.Add(PackageCodes.TooLarge, ".file", Megabytes(limits.PackedBytes));
            return;
        }

        package.Position = 0;
        try
        {
            using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            CheckParts(archive, limits, findings);
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or IOException)
        {
            findings.Add(PackageCodes.NotAPackage, IsOldOffice(package) ? ".ole" : "");
        }
    }

    private static void CheckParts(ZipArchive archive, OfficePackageLimits limits, PackageFindings findings)
    {
        // A bomb is refused before any of it is unpacked.
        if (!PackageSizes.Fit(archive, limits, findings)) return;
        PackageNames.Check(archive, findings);
        if (archive.GetEntry(PartContents.ContentTypes) is null) findings.Add(PackageCodes.NotAPackage, "");
        else PartContents.Check(archive, findings);
    }

    // Encrypted and pre-2007 documents are compound files, not ZIP archives.
    private static bool IsOldOffice(Stream package)
    {
        Span<byte> head = stackalloc byte[8];
        package.Position = 0;
        return package.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    }

    internal static double Megabytes(long bytes) => bytes / (1024.0 * 1024.0);
}
