using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Refuses tracked changes: nobody can say which version of the text is meant.</summary>
internal static class TrackedChanges
{
    public static void Report(MarkupElement root, FindingList findings)
    {
        foreach (var element in root.SelfAndDescendants().Where(IsChange))
        {
            if (findings.IsFull)
            {
                return;
            }

            var place = element.Ancestors().FirstOrDefault(ancestor => ancestor.LocalName is "p" or "tc" or "tbl") ?? element;
            findings.Add(
                WordTemplateCodes.TrackedChange,
                place,
                0,
                $"Ada perubahan terlacak ({NameOf(element)}) di sini.",
                "Di Word: tab Tinjau, Terima Semua Perubahan (atau tolak), lalu simpan.");
        }
    }

    private static bool IsChange(MarkupElement element) => element.NamespaceUri == MarkupNames.Word
        && (element.LocalName is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge" or "numberingChange"
            || element.LocalName.EndsWith("PrChange", StringComparison.Ordinal));

    private static string NameOf(MarkupElement element) => element.LocalName switch
    {
        "ins" or "cellIns" => "sisipan",
        "del" or "cellDel" => "hapusan",
        "moveFrom" or "moveTo" => "pemindahan",
        _ => "perubahan format",
    };
}
