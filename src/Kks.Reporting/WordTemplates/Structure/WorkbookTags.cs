using System.IO.Compression;
using Kks.Model.Packages;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Looks for tags in the workbook behind a chart.</summary>
internal static class WorkbookTags
{
    private const int MaxPacked = 16 * 1024 * 1024;

    private static readonly OfficePackageLimits Limits = new(Parts: 1_000, PackedBytes: MaxPacked, UnpackedBytes: 4L * MaxPacked);

    /// <summary>Whether a part is a workbook whose cells hold tags. One that cannot be read, or is too large to look through, counts as such: what it holds is not known.</summary>
    public static bool Found(TemplatePackage package, string path)
    {
        if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || !package.Paths.Contains(path))
        {
            return false;
        }

        using var zip = package.Open();
        using var workbook = new MemoryStream();
        using (var part = zip.GetEntry(path)!.Open())
        {
            part.CopyTo(workbook);
        }

        if (OfficePackageGuard.Check(workbook, path, Limits).Count > 0)
        {
            return true;
        }

        using var cells = new ZipArchive(workbook, ZipArchiveMode.Read);
        return cells.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Any(HoldsTags);
    }

    private static bool HoldsTags(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var text = new MemoryStream();
        part.CopyTo(text);
        return text.GetBuffer().AsSpan(0, (int)text.Length).IndexOf("{{"u8) >= 0;
    }
}
