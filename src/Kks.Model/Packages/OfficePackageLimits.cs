namespace Kks.Model.Packages;

/// <summary>How much a .docx or .xlsx from outside may hold before it is refused unread. Immutable and thread-safe.</summary>
/// <param name="Parts">The greatest number of parts; 5,000 by default.</param>
/// <param name="PackedBytes">The greatest size of the file, in bytes; 100 MB by default.</param>
/// <param name="UnpackedBytes">The greatest size of all parts together once unpacked, in bytes; 1 GB by default.</param>
/// <param name="Ratio">How many times larger than its packed form a part over 10 MB may become; 200 by default. Deflate allows 1,032.</param>
public sealed record OfficePackageLimits(
    int Parts = 5_000,
    long PackedBytes = 100L * 1024 * 1024,
    long UnpackedBytes = 1024L * 1024 * 1024,
    int Ratio = 200)
{
    /// <summary>The default limits.</summary>
    public static OfficePackageLimits Default { get; } = new();
}
