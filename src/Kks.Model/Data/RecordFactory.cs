using System.Diagnostics.CodeAnalysis;

namespace Kks.Model.Data;

/// <summary>Makes records from the values of their members.</summary>
internal static class RecordFactory
{
    /// <summary>Makes a record; a member without a value keeps its default, a required one gets an empty value.</summary>
    public static object Create(TypeShape shape, IReadOnlyDictionary<MemberShape, object> values)
    {
        var arguments = shape.Constructor!.GetParameters().Select(p => Argument(shape.Members.First(m => m.Parameter == p), values)).ToArray();
        var record = shape.Constructor.Invoke(arguments);
        foreach (var member in shape.Members)
        {
            if (member.Parameter is null && (values.GetValueOrDefault(member) ?? Missing(member)) is { } value)
            {
                member.Property.SetValue(record, value);
            }
        }

        return record;
    }

    /// <summary>A value that stands for one that could not be read, so that reading can go on.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = Trimming.Kept)]
    public static object Empty(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Text => string.Empty,
        ShapeKind.Record => Create(shape, new Dictionary<MemberShape, object>()),
        ShapeKind.List => Array.CreateInstance(shape.Element!.Type, 0),
        ShapeKind.Map => NewMap(shape),
        _ => Activator.CreateInstance(shape.Type)!,
    };

    public static System.Collections.IDictionary NewMap(TypeShape shape) =>
        (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), shape.Element!.Type))!;

    private static object? Missing(MemberShape member) => member.Required ? Empty(member.Shape) : null;

    private static object? Argument(MemberShape member, IReadOnlyDictionary<MemberShape, object> values)
    {
        if (values.TryGetValue(member, out var value))
        {
            return value;
        }

        return member.Parameter!.HasDefaultValue ? member.Parameter.DefaultValue : Missing(member);
    }
}
