using System.Reflection;

namespace Kks.PublicApi.Tests;

/// <summary>Writes what an assembly offers to its callers as C#-like text, sorted, so that every change of it is seen in review.</summary>
internal static class ApiText
{
    public static string Of(Assembly assembly) => string.Join("\n\n", assembly.GetExportedTypes().OrderBy(Name, StringComparer.Ordinal).Select(Describe));

    private static string Describe(Type type)
    {
        var members = TypeMembers.Of(type);
        return members.Count == 0 ? Head(type) : $"{Head(type)}\n{string.Join('\n', members.Select(m => "    " + m))}";
    }

    private static string Name(Type type) => type.FullName!;

    private static string Head(Type type)
    {
        var bases = Bases(type).Select(TypeName.Of).ToList();
        return $"{Kind(type)} {type.Namespace}.{TypeName.Declared(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        if (typeof(Delegate).IsAssignableFrom(type)) return "delegate";
        if (type.IsValueType) return "struct";
        var shape = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        return $"{shape}{(IsRecord(type) ? "record" : "class")}";
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    // What a base type already is need not be said again.
    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type)) return [];
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Where(i => i.IsPublic && !inherited.Contains(i) && !IsOfRecord(i, type)).OrderBy(TypeName.Of, StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? own.Prepend(parent) : own;
    }

    private static bool IsOfRecord(Type contract, Type type) =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>) && contract.GenericTypeArguments[0] == type;
}
