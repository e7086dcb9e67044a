using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kks.PublicApi.Tests;

/// <summary>The members a type offers, each as one line, sorted: what callers see and what heirs may override.</summary>
internal static class TypeMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    public static IReadOnlyList<string> Of(Type type)
    {
        if (type.IsEnum) return [.. Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}")];
        var lines = type.GetFields(Declared).Where(f => IsSeen(f) && !f.IsSpecialName).Select(Line)
            .Concat(type.GetProperties(Declared).Where(p => IsSeen(p.GetMethod) || IsSeen(p.SetMethod)).Where(p => p.Name != "EqualityContract").Select(Line))
            .Concat(type.GetEvents(Declared).Where(e => IsSeen(e.AddMethod)).Select(e => $"event {TypeName.Of(e.EventHandlerType!)} {e.Name}"))
            .Concat(type.GetConstructors(Declared).Where(IsSeen).Select(c => $"{type.Name.Split('`')[0]}({Parameters(c)})"))
            .Concat(type.GetMethods(Declared).Where(m => IsSeen(m) && !m.IsSpecialName && !IsWritten(m)).Select(Line));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static bool IsSeen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsSeen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    // What the compiler writes for records and what every object has.
    private static bool IsWritten(MethodInfo method) =>
        method.Name.StartsWith('<') || method.IsDefined(typeof(CompilerGeneratedAttribute)) || (method.Name is "Equals" or "GetHashCode" or "ToString" && method.GetBaseDefinition() != method);

    private static string Line(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        var value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
        return $"{kind}{Type(field.FieldType, Nullability.Create(field))} {field.Name}{value}";
    }

    private static string Line(PropertyInfo property)
    {
        var isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic ? "static " : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } keys ? $"[{string.Join(", ", keys.Select(k => $"{TypeName.Of(k.ParameterType)} {k.Name}"))}]" : "";
        return $"{isStatic}{required}{Type(property.PropertyType, Nullability.Create(property))} {property.Name}{index} {{ {Accessors(property)}}}";
    }

    private static string Accessors(PropertyInfo property)
    {
        var set = !IsSeen(property.SetMethod) ? "" : IsInit(property) ? "init; " : "set; ";
        return (IsSeen(property.GetMethod) ? "get; " : "") + set;
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Line(MethodInfo method)
    {
        var kind = method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : method.IsFamily ? "protected " : "";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeName.Of))}>" : "";
        return $"{kind}{Type(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var extension = parameter.Position == 0 && parameter.Member.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : "";
        return $"{extension}{Type(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Type(Type type, NullabilityInfo nullability) =>
        TypeName.Of(type) + (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "");

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
