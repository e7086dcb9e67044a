using System.Text;
using Kks.Reporting.Fields;
using Kks.Reporting.Packs;
using Kks.Templating;

namespace Kks.Reporting.Tests.Docs;

/// <summary>Writes what templates see as Markdown tables.</summary>
internal static class ViewReference
{
    private static readonly int Documents = Enum.GetValues<SatuanDokumen>().Length;

    public static string Make()
    {
        var text = new StringBuilder();
        text.AppendLine("| Nama | Jenis | Isi | Ada pada dokumen per |").AppendLine("|---|---|---|---|");
        foreach (var field in TemplateFields.All.Where(field => field.Induk.Length == 0))
        {
            text.Append(Row(field)).Append(' ').Append(field.Pada.Count == Documents ? "semua" : string.Join(", ", field.Pada.Select(Document))).AppendLine(" |");
        }

        foreach (var group in TemplateFields.All.Where(field => field.Induk.Length > 0).GroupBy(field => field.Induk))
        {
            text.AppendLine().Append("### ").AppendLine(group.Key).AppendLine();
            text.AppendLine("| Nama | Jenis | Isi |").AppendLine("|---|---|---|");
            foreach (var field in group)
            {
                text.AppendLine(Row(field));
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Row(TemplateField field) => $"| `{field.Nama}` | {Kind(field)} | {field.Isi} |";

    private static string Kind(TemplateField field) => field.Berisi ? (field with { Jenis = $"[{field.Jenis}](#{field.Jenis})" }).Keterangan : field.Keterangan;

    private static string Document(SatuanDokumen per) => Naming.SnakeCase(per.ToString()).Replace('_', ' ');
}
