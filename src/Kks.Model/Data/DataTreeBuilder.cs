using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Kks.Model.Data;

/// <summary>Records -> tree: the way back of <see cref="DataBinder"/>. Members that hold their default are left out; nothing else is.</summary>
internal static class DataTreeBuilder
{
    public static DataNode Build(object value, TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Record => BuildRecord(value, shape),
        ShapeKind.List => new DataSequence(default, [.. ((System.Collections.IEnumerable)value).Cast<object>().Select(i => Build(i, shape.Element!))]),
        ShapeKind.Map => BuildMap((System.Collections.IEnumerable)value, shape.Element!),
        ShapeKind.Integer => Scalar(ScalarKind.Number, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!),
        ShapeKind.Number => Scalar(ScalarKind.Number, NumberText.Format((decimal)value)),
        ShapeKind.Boolean => Scalar(ScalarKind.Boolean, (bool)value ? "true" : "false"),
        ShapeKind.Date => Scalar(ScalarKind.Plain, DateText.Format((DateOnly)value)),
        ShapeKind.Time => Scalar(ScalarKind.Plain, DateText.Format((DateTime)value)),
        ShapeKind.Choice => Scalar(ScalarKind.Plain, shape.Choices.First(c => c.Value.Equals(value)).Key),
        _ => Scalar(ScalarKind.Text, WellFormed((string)value)),
    };

    private static DataMapping BuildRecord(object record, TypeShape shape)
    {
        var entries = new List<DataEntry>();
        foreach (var member in shape.Members)
        {
            if (member.Property.GetValue(record) is { } value && Build(value, member.Shape) is var node && !IsDefault(node, member, shape))
            {
                entries.Add(new DataEntry(member.Name, default, node));
            }
        }

        return new DataMapping(default, entries);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = Trimming.Kept)]
    private static DataMapping BuildMap(System.Collections.IEnumerable map, TypeShape element)
    {
        var entries = new List<DataEntry>();
        foreach (var pair in map)
        {
            // Generic dictionaries do not share a non-generic pair type.
            var type = pair.GetType();
            var key = (string)type.GetProperty(nameof(KeyValuePair<string, object>.Key))!.GetValue(pair)!;
            entries.Add(new DataEntry(WellFormed(key), default, Build(type.GetProperty(nameof(KeyValuePair<string, object>.Value))!.GetValue(pair)!, element)));
        }

        return new DataMapping(default, entries);
    }

    /// <summary>Whether reading without the key gives the same value.</summary>
    private static bool IsDefault(DataNode node, MemberShape member, TypeShape owner)
    {
        if (member.Required)
        {
            return false;
        }

        var value = owner.Defaults is { } defaults ? member.Property.GetValue(defaults) : member.Parameter?.DefaultValue;
        return value is not null && Same(node, Build(value, member.Shape));
    }

    private static bool Same(DataNode a, DataNode b) => (a, b) switch
    {
        (DataScalar x, DataScalar y) => x.Text == y.Text,
        (DataSequence x, DataSequence y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(p => Same(p.First, p.Second)),
        (DataMapping x, DataMapping y) => x.Entries.Count == y.Entries.Count && x.Entries.Zip(y.Entries).All(p => p.First.Key == p.Second.Key && Same(p.First.Value, p.Second.Value)),
        _ => false,
    };

    private static DataScalar Scalar(ScalarKind kind, string text) => new(default, kind, text);

    /// <summary>Half a surrogate pair is no text and cannot be saved as UTF-8; it becomes U+FFFD.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
