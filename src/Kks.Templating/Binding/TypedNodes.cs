using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;

namespace Kks.Templating.Binding;

/// <summary>Makes nodes for .NET types known at run time of the compiler only. Where dynamic code is not supported (Native AOT) there are none,
/// and values are read by reflection instead.</summary>
[UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Taken only where dynamic code is supported.")]
[UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The generic types have no requirements on their arguments.")]
[UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The generic methods have no requirements on their arguments.")]
[UnconditionalSuppressMessage("Trimming", "IL2076", Justification = "The factories have public parameterless constructors.")]
internal static class TypedNodes
{
    public static bool AreSupported => RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>Makes nodes that deal with items of a type.</summary>
    public static ItemFactory ForItems(Type type) => (ItemFactory)Activator.CreateInstance(typeof(ItemFactory<>).MakeGenericType(type))!;

    /// <summary>Makes nodes that deal with objects of a class or interface.</summary>
    public static ObjectFactory ForObjects(Type type) => (ObjectFactory)Activator.CreateInstance(typeof(ObjectFactory<>).MakeGenericType(type))!;

    /// <summary>Makes nodes that read a member; null if it has to be read by reflection.</summary>
    public static MemberFactory? ForMember(Type owner, PropertyInfo property)
    {
        if (!AreSupported || owner.IsValueType || property.PropertyType.IsPointer) return null;
        var nullable = Nullable.GetUnderlyingType(property.PropertyType);
        var factory = nullable is null
            ? typeof(MemberFactory<,>).MakeGenericType(owner, property.PropertyType)
            : typeof(NullableMemberFactory<,>).MakeGenericType(owner, nullable);
        return (MemberFactory)Activator.CreateInstance(factory, property.GetMethod)!;
    }
}
