using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Binding;

/// <summary>Static types of .NET types and of the results of functions.</summary>
internal static class StaticTypes
{
    private static readonly HashSet<Type> Numbers =
    [
        typeof(int), typeof(long), typeof(double), typeof(decimal), typeof(float), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort),
        typeof(uint), typeof(ulong), typeof(BigInteger),
    ];

    private static readonly HashSet<Type> Texts = [typeof(string), typeof(char), typeof(Guid), typeof(Uri), typeof(PreparedText)];

    private static readonly HashSet<Type> Dates = [typeof(DateTime), typeof(DateOnly), typeof(DateTimeOffset)];

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Interfaces of list types are kept wherever the types are used as lists.")]
    public static StaticType Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Numbers.Contains(type)) return StaticType.Number with { Clr = type };
        if (Texts.Contains(type)) return StaticType.Text with { Clr = type };
        if (Dates.Contains(type)) return StaticType.Date with { Clr = type };
        if (type == typeof(bool)) return StaticType.Bool;
        if (type == typeof(System.TimeSpan)) return StaticType.TimeSpan;
        if (type == typeof(TimeOnly) || IsDynamic(type)) return StaticType.Dynamic;
        if (type.IsEnum) return new StaticType(StaticKind.Enum, type);
        if (DictionaryValue(type) is { } value) return new StaticType(StaticKind.Dictionary, type, Of(value));
        if (ItemOf(type) is { } item) return new StaticType(StaticKind.List, type, item == type ? StaticType.Dynamic : Of(item));
        return typeof(IEnumerable).IsAssignableFrom(type) ? StaticType.ListOf(StaticType.Dynamic) : new StaticType(StaticKind.Object, type);
    }

    public static StaticType Of(ResultKind result, StaticType first) => result switch
    {
        ResultKind.Text => StaticType.Text,
        ResultKind.Number => StaticType.Number,
        ResultKind.Bool => StaticType.Bool,
        ResultKind.Date => StaticType.Date,
        ResultKind.TimeSpan => StaticType.TimeSpan,
        ResultKind.List => StaticType.ListOf(StaticType.Dynamic),
        ResultKind.TextList => StaticType.ListOf(StaticType.Text),
        ResultKind.SameList => first.Kind == StaticKind.List ? StaticType.ListOf(first.Item ?? StaticType.Dynamic) : StaticType.ListOf(StaticType.Dynamic),
        ResultKind.ItemOfList => first is { Kind: StaticKind.List, Item: not null } ? first.Item : StaticType.Dynamic,
        ResultKind.SameAsFirst => first,
        ResultKind.Content => StaticType.Content,
        _ => StaticType.Dynamic,
    };

    /// <summary>The type of the items of a .NET list; null if it is not one.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "See Of.")]
    public static Type? ItemOf(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        return Find(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "See Of.")]
    private static Type? DictionaryValue(Type type)
    {
        var found = Find(type, typeof(IReadOnlyDictionary<,>)) ?? Find(type, typeof(IDictionary<,>));
        if (found is not null) return found.GetGenericArguments()[1];
        return typeof(IDictionary).IsAssignableFrom(type) ? typeof(object) : null;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "See Of.")]
    private static Type? Find(Type type, Type definition)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == definition) return type;
        return Array.Find(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition);
    }

    private static bool IsDynamic(Type type) => type == typeof(object) || type == typeof(Value) || type == typeof(JsonElement)
        || type == typeof(JsonDocument) || typeof(JsonNode).IsAssignableFrom(type) || typeof(IScriptObject).IsAssignableFrom(type)
        || typeof(IScriptList).IsAssignableFrom(type) || typeof(ScriptFunction).IsAssignableFrom(type);
}
