namespace Kks.PublicApi.Tests;

/// <summary>Names of types as C# writes them.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(byte)] = "byte", [typeof(char)] = "char",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsByRef) return "ref " + Of(type.GetElementType()!);
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner) + "?";
        return type.IsGenericType ? $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : Plain(type);
    }

    /// <summary>The name of a type where it is declared, with the types it is nested in.</summary>
    public static string Declared(Type type) => type.DeclaringType is { } outer ? $"{Declared(outer)}.{Of(type)}" : Of(type);

    private static string Plain(Type type) => type.Name.Split('`')[0];
}
