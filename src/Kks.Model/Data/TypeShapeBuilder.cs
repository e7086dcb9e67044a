using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kks.Model.Data;

/// <summary>Type -> <see cref="TypeShape"/>, by reflection. A type that cannot be data is a mistake of the program and throws.</summary>
internal sealed class TypeShapeBuilder
{
    private static readonly Dictionary<Type, ShapeKind> Scalars = new()
    {
        [typeof(string)] = ShapeKind.Text,
        [typeof(int)] = ShapeKind.Integer,
        [typeof(long)] = ShapeKind.Integer,
        [typeof(decimal)] = ShapeKind.Number,
        [typeof(bool)] = ShapeKind.Boolean,
        [typeof(DateOnly)] = ShapeKind.Date,
        [typeof(DateTime)] = ShapeKind.Time,
    };

    private readonly Dictionary<Type, TypeShape> known = [];
    private readonly NullabilityInfoContext nullability = new();

    public TypeShape Build(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (known.TryGetValue(type, out var shape))
        {
            return shape;
        }

        shape = Scalars.TryGetValue(type, out var kind) ? new TypeShape(type, kind) : BuildCompound(type);
        known[type] = shape;
        return shape;
    }

    private TypeShape BuildCompound(Type type)
    {
        if (type.IsEnum)
        {
            return new TypeShape(type, ShapeKind.Choice);
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(IReadOnlyList<>))
        {
            return new TypeShape(type, ShapeKind.List, Build(type.GenericTypeArguments[0]));
        }

        if (definition == typeof(IReadOnlyDictionary<,>) && type.GenericTypeArguments[0] == typeof(string))
        {
            return new TypeShape(type, ShapeKind.Map, Build(type.GenericTypeArguments[1]));
        }

        return type.IsClass && type.Namespace?.StartsWith("System", StringComparison.Ordinal) == false
            ? BuildRecord(type)
            : throw new NotSupportedException($"{type} cannot be read from a data file; use a record, IReadOnlyList<T>, IReadOnlyDictionary<string, T>, an enum or a scalar.");
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Trimming.Kept)]
    private TypeShape BuildRecord(Type type)
    {
        var shape = new TypeShape(type, ShapeKind.Record);
        known[type] = shape;
        shape.Constructor = type.GetConstructors().OrderBy(c => c.GetParameters().Length).First();
        shape.Defaults = shape.Constructor.GetParameters().Length == 0 ? shape.Constructor.Invoke(null) : null;
        shape.Members = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null).OrderBy(p => p.MetadataToken).Select(p => Member(shape, p))];
        return shape;
    }

    private MemberShape Member(TypeShape owner, PropertyInfo property)
    {
        var parameter = Array.Find(owner.Constructor!.GetParameters(), p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase));
        var nullable = nullability.Create(property).WriteState == NullabilityState.Nullable;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) || parameter is { HasDefaultValue: false };
        return new MemberShape(property, DataNames.Member(property.Name), Build(property.PropertyType), required && !nullable, nullable, parameter);
    }
}
