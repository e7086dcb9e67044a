namespace Kks.Reporting.Packs;

/// <summary>
/// What every pack may use without having it: partials named <c>bersama/…</c> and the official page setup and styles.
/// A pack's own file of the same name comes first. Thread-safe.
/// </summary>
internal static class SharedPackFiles
{
    /// <summary>The page setup and styles of the official packs.</summary>
    public const string Reference = "reference.docx";

    private const string Folder = "bersama";

    private static readonly EmbeddedPackFiles Files = new(Folder);

    /// <summary>Opens a partial of the pack, else the shared one of that name; null where there is neither.</summary>
    public static Stream? OpenPartial(IPackFiles pack, string path) =>
        pack.Open(path) ?? (path.StartsWith(Folder + "/", StringComparison.Ordinal) ? Files.Open(path[(Folder.Length + 1)..]) : null);

    /// <summary>Opens the page setup and styles of the official packs.</summary>
    public static Stream OpenOfficialReference() => Files.Open(Reference)!;

    /// <summary>Opens the pack's own page setup and styles, else the shared ones; null where the manifest names a file that is not there.</summary>
    public static Stream? OpenReference(IPackFiles pack, string? named) => pack.Open(named ?? Reference) ?? (named is null ? Files.Open(Reference) : null);
}
