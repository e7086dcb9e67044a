using System.IO.Compression;

namespace Kks.Model.Packages;

/// <summary>Refuses packages that would unpack to more than a real document holds, by what their directory declares.</summary>
internal static class PackageSizes
{
    // Small parts of repeated markup pack very well; the ratio tells nothing about them.
    private const long RatioMatters = 10L * 1024 * 1024;

    public static bool Fit(ZipArchive archive, OfficePackageLimits limits, PackageFindings findings)
    {
        if (archive.Entries.Count > limits.Parts)
        {
            findings.Add(PackageCodes.TooLarge, ".parts", limits.Parts);
            return false;
        }

        var total = archive.Entries.Sum(e => (double)e.Length);
        if (total > limits.UnpackedBytes)
        {
            findings.Add(PackageCodes.TooLarge, ".unpacked", OfficePackageGuard.Megabytes(limits.UnpackedBytes));
            return false;
        }

        if (archive.Entries.FirstOrDefault(e => Swells(e, limits)) is not { } bomb) return true;
        findings.Add(PackageCodes.TooLarge, ".ratio", bomb.FullName, limits.Ratio);
        return false;
    }

    private static bool Swells(ZipArchiveEntry entry, OfficePackageLimits limits) =>
        entry.Length > RatioMatters && entry.Length / Math.Max(1, entry.CompressedLength) > limits.Ratio;
}
