using Kks.Reporting.Packs;
using Kks.Reporting.Views;
using Kks.Templating;

namespace Kks.Reporting.Rendering;

/// <summary>Makes a document's file name from the pack's pattern, fit for every file system.</summary>
internal static class ReportFileName
{
    private const int Longest = 120;

    private const string Extension = ".docx";

    public static string Make(TemplatePack pack, Laporan root, ViewContext context)
    {
        var text = pack.Program.RenderPattern(PackPattern.FileName, root, new RenderOptions { State = context }).Text ?? "";
        var stem = text.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? text[..^Extension.Length] : text;
        var safe = string.Concat(stem.Select(sign => IsSafe(sign) ? sign : '-')).Trim('-', '.', ' ');
        return (safe.Length == 0 ? "dokumen" : safe[..Math.Min(safe.Length, Longest)]) + Extension;
    }

    private static bool IsSafe(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or ' ';
}
