using System.IO.Compression;

namespace Kks.Model.Packages;

/// <summary>Refuses part names that point outside the package or that two parts share.</summary>
internal static class PackageNames
{
    public static void Check(ZipArchive archive, PackageFindings findings)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            if (Leaves(entry.FullName)) findings.Add(PackageCodes.PartName, "", entry.FullName);
            else if (!seen.Add(entry.FullName)) findings.Add(PackageCodes.PartName, ".twice", entry.FullName);
        }
    }

    private static bool Leaves(string name) =>
        name.Length == 0 || name[0] == '/' || name.AsSpan().ContainsAny('\\', ':', '\0') || name.Split('/').Contains("..");
}
