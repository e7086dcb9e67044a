using Kks.Model.Diagnostics;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>Makes sure that an address is one Word can open: a document with any other is one Word offers to repair.</summary>
internal static class LinkAddress
{
    private const string Nowhere = "about:blank";

    private static readonly string[] Schemes = ["http", "https", "mailto", "ftp"];

    public static string Check(string address, DocumentRendering document, string place)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme))
        {
            return uri.AbsoluteUri;
        }

        document.Report(
            WordTemplateCodes.LinkUnfit,
            Severity.Warning,
            $"Tautan '{address}' tidak dapat dibuka dan tidak mengarah ke mana pun.",
            place,
            "Alamat harus lengkap, misalnya https://contoh.go.id; yang boleh: http, https, mailto, ftp.");
        return Nowhere;
    }
}
