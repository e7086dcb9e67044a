using Kks.Reporting.Views;
using Kks.Templating;

namespace Kks.Reporting.Fields;

/// <summary>Types of views in the words of template authors.</summary>
internal static class FieldType
{
    private const string ViewSuffix = "View";

    /// <summary>The type of a list's items; any other type itself.</summary>
    public static Type ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>Whether a type has names of its own.</summary>
    public static bool IsGroup(Type type) => type.Namespace == typeof(DaerahView).Namespace;

    /// <summary>The name of a group.</summary>
    public static string NameOf(Type type) => Naming.SnakeCase(type.Name.EndsWith(ViewSuffix, StringComparison.Ordinal) ? type.Name[..^ViewSuffix.Length] : type.Name);

    public static string SimpleName(Type type) =>
        type == typeof(string) ? "teks"
        : type == typeof(bool) ? "ya/tidak"
        : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? "bilangan"
        : type == typeof(DateOnly) ? "tanggal"
        : type == typeof(DateTime) ? "tanggal dan jam"
        : throw new InvalidOperationException($"{type} has no name for people.");
}
