using System.Collections;
using System.Reflection;

namespace Kks.Reporting.Tests;

/// <summary>Walks all public properties of a graph of objects of this product.</summary>
internal static class Grafik
{
    /// <summary>Every value in the graph that is not itself a record, view or list, with its path.</summary>
    public static IEnumerable<(string Path, object? Value)> Walk(object root, Func<PropertyInfo, bool>? into = null) => Walk(root, "", into ?? (_ => true), 0);

    private static IEnumerable<(string Path, object? Value)> Walk(object? value, string path, Func<PropertyInfo, bool> into, int depth)
    {
        if (value is IEnumerable items and not string)
        {
            var i = 0;
            return items.Cast<object?>().ToList().SelectMany(item => Walk(item, $"{path}[{i++}]", into, depth));
        }

        if (value is null || !IsOurs(value.GetType()) || depth > 12)
        {
            return [(path, value)];
        }

        return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && into(property))
            .SelectMany(property => Walk(property.GetValue(value), $"{path}.{property.Name}", into, depth + 1));
    }

    private static bool IsOurs(Type type) => !type.IsEnum && type.Namespace?.StartsWith("Kks.", StringComparison.Ordinal) == true;
}
