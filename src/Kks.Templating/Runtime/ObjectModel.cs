using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Kks.Templating.Binding;

namespace Kks.Templating.Runtime;

/// <summary>The .NET types a template reads, with their members by template name. Belongs to a template; thread-safe.</summary>
internal sealed class ObjectModel(Func<string, string> memberName)
{
    private readonly ConcurrentDictionary<Type, ObjectType> _types = new();
    private readonly ConcurrentDictionary<Type, ItemFactory> _items = new();
    private readonly ConcurrentDictionary<Type, ObjectFactory> _objects = new();

    public Func<string, string> Rule => memberName;

    /// <summary>Makes the nodes of loops over items of a type.</summary>
    public ItemFactory ItemsOf(Type type) => _items.GetOrAdd(type, TypedNodes.ForItems);

    /// <summary>Makes nodes that give objects of a class.</summary>
    public ObjectFactory ObjectsOf(Type type) => _objects.GetOrAdd(type, TypedNodes.ForObjects);

    public ObjectType Of(Type type) => _types.GetOrAdd(type, Describe);

    /// <summary>How a name of .NET is written in templates; also used for the values of enumerations.</summary>
    public string NameOf(string name) => memberName(name);

    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2070",
        Justification = "Members that were trimmed away are reported as unknown when the template is compiled; see Template.Compile<TRoot>.")]
    private ObjectType Describe(Type type)
    {
        var members = new List<ObjectMember>();
        foreach (var property in PropertiesOf(type))
        {
            if (property.GetMethod is { IsPublic: true, IsStatic: false } && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike
                && property.Name != "EqualityContract")
            {
                members.Add(new ObjectMember(memberName(property.Name), property, property.PropertyType));
            }
        }

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            members.Add(new ObjectMember(memberName(field.Name), field, field.FieldType));
        }

        return new ObjectType(type, members);
    }

    // An interface does not list the members of the interfaces it extends.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "See Describe.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "See Describe.")]
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return type.IsInterface
            ? own.Concat(type.GetInterfaces().SelectMany(parent => parent.GetProperties(BindingFlags.Public | BindingFlags.Instance)))
            : own;
    }
}
