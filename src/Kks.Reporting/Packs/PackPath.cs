namespace Kks.Reporting.Packs;

/// <summary>The rule for paths inside a pack.</summary>
internal static class PackPath
{
    /// <summary>Whether the path is relative, with forward slashes, and never leaves the pack.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0
        && path.IndexOfAny(['\\', ':', '\0']) < 0
        && path.Split('/').All(part => part.Length > 0 && part is not ("." or ".."));
}
