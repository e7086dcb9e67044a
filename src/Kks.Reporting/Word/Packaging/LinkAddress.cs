namespace Kks.Reporting.Word.Packaging;

/// <summary>Tells which addresses Word can open: a document with any other is one Word offers to repair.</summary>
internal static class LinkAddress
{
    /// <summary>The address of a link that leads nowhere.</summary>
    public const string Nowhere = "about:blank";

    private static readonly string[] Schemes = ["http", "https", "mailto", "ftp"];

    /// <summary>The address as Word wants it; null for one it cannot open.</summary>
    public static string? Sound(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme) ? uri.AbsoluteUri : null;
}
