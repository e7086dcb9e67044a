using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kks.Templating.Runtime;

/// <summary>Makes functions that read a member of an object whose type is known at run time only.</summary>
internal static class MemberReaders
{
    private static readonly MethodInfo Maker = typeof(MemberReaders).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Taken only where dynamic code is supported; otherwise plain reflection reads the member.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The generic method has no requirements on its type arguments.")]
    public static Func<object, Value> For(ObjectMember member)
    {
        if (member.Info is FieldInfo field) return target => Value.FromAny(field.GetValue(target));
        var property = (PropertyInfo)member.Info;
        if (!RuntimeFeature.IsDynamicCodeSupported || property.DeclaringType!.IsValueType || property.PropertyType.IsByRefLike)
        {
            return target => Value.FromAny(property.GetValue(target));
        }

        return (Func<object, Value>)Maker.MakeGenericMethod(property.DeclaringType, property.PropertyType).Invoke(null, [property.GetMethod])!;
    }

    private static Func<object, Value> Make<TOwner, TValue>(MethodInfo getter)
        where TOwner : class
    {
        var read = getter.CreateDelegate<Func<TOwner, TValue>>();
        return target => Value.From(read((TOwner)target));
    }
}
