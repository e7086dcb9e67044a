using Kks.Model.Diagnostics;
using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>Reports the addresses of a template's links that Word cannot open, and has them lead nowhere.</summary>
internal static class CheckedAddress
{
    public static string Of(string address, DocumentRendering document, string place)
    {
        if (LinkAddress.Sound(address) is { } sound)
        {
            return sound;
        }

        document.Report(
            WordTemplateCodes.LinkUnfit,
            Severity.Warning,
            $"Tautan '{address}' tidak dapat dibuka dan tidak mengarah ke mana pun.",
            place,
            "Alamat harus lengkap, misalnya https://contoh.go.id; yang boleh: http, https, mailto, ftp.");
        return LinkAddress.Nowhere;
    }
}
