namespace AplikasiDaerah;

/// <summary>The only folder the app writes to.</summary>
/// <param name="Path">The absolute path.</param>
public sealed record FolderAplikasi(string Path);
