using System.ComponentModel;
using System.Reflection;
using System.Text;
using Kks.Reporting.Views;
using Kks.Templating;

namespace Kks.Reporting.Tests.Docs;

/// <summary>Writes what templates see as Markdown tables, made from the types and their descriptions.</summary>
internal static class ViewReference
{
    private static readonly Type[] Roots =
        [typeof(LaporanDaerah), typeof(LaporanTatanan), typeof(LaporanPerangkatDaerah), typeof(LaporanBadan)];

    public static string Make()
    {
        var text = new StringBuilder();
        text.AppendLine("| Nama | Jenis | Isi | Ada pada dokumen per |").AppendLine("|---|---|---|---|");
        foreach (var root in Roots.SelectMany(Properties).DistinctBy(property => property.Name))
        {
            var documents = Roots.Where(type => type.GetProperty(root.Name) is not null).ToList();
            text.Append(Row(root)).Append(' ').Append(documents.Count == Roots.Length ? "semua" : string.Join(", ", documents.Select(Document))).AppendLine(" |");
        }

        foreach (var type in Reachable())
        {
            text.AppendLine().Append("### ").AppendLine(Name(type)).AppendLine();
            text.AppendLine("| Nama | Jenis | Isi |").AppendLine("|---|---|---|");
            foreach (var property in Properties(type))
            {
                text.AppendLine(Row(property));
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<Type> Reachable()
    {
        var seen = new List<Type>();
        var waiting = new Queue<Type>(Roots);
        while (waiting.TryDequeue(out var type))
        {
            foreach (var next in Properties(type).Select(property => Item(property.PropertyType)).Where(IsView).Where(item => !seen.Contains(item)))
            {
                seen.Add(next);
                waiting.Enqueue(next);
            }
        }

        return seen.OrderBy(Name, StringComparer.Ordinal);
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.DeclaringType == type).ThenBy(property => property.MetadataToken);

    private static string Row(PropertyInfo property) =>
        $"| `{Naming.SnakeCase(property.Name)}` | {Kind(property)} | {property.GetCustomAttribute<DescriptionAttribute>()!.Description} |";

    private static string Kind(PropertyInfo property)
    {
        var item = Item(property.PropertyType);
        var name = IsView(item) ? $"[{Name(item)}](#{Name(item)})" : Simple(Nullable.GetUnderlyingType(item) ?? item);
        var list = item != property.PropertyType && Nullable.GetUnderlyingType(property.PropertyType) is null;
        var optional = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return (list ? "daftar " : "") + name + (optional ? ", boleh kosong" : "");
    }

    private static Type Item(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;

    private static bool IsView(Type type) => type.Namespace == typeof(DaerahView).Namespace;

    private static string Simple(Type type) =>
        type == typeof(string) ? "teks"
        : type == typeof(bool) ? "ya/tidak"
        : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? "bilangan"
        : type == typeof(DateOnly) ? "tanggal"
        : type == typeof(DateTime) ? "tanggal dan jam"
        : throw new InvalidOperationException($"{type} has no name for people.");

    private static string Name(Type type) => Naming.SnakeCase(type.Name.EndsWith("View", StringComparison.Ordinal) ? type.Name[..^4] : type.Name);

    private static string Document(Type root) => Naming.SnakeCase(root.Name["Laporan".Length..]).Replace('_', ' ');
}
