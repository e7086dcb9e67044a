using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>Tree -> records. Reports everything wrong and goes on, so that one run shows all errors.</summary>
internal sealed class DataBinder(DiagnosticBag bag)
{
    private readonly ScalarBinder scalars = new(bag);

    /// <summary>The value of the root; null where its kind is wrong.</summary>
    public object? Bind(DataNode root, TypeShape shape) => Bind(root, shape, null);

    private object? Bind(DataNode node, TypeShape shape, DataPath? path) => (shape.Kind, node) switch
    {
        (ShapeKind.Record, DataMapping mapping) => BindRecord(mapping, shape, path),
        (ShapeKind.List, DataSequence sequence) => BindList(sequence, shape, path),
        (ShapeKind.Map, DataMapping mapping) => BindMap(mapping, shape, path),
        (ShapeKind.Record or ShapeKind.List or ShapeKind.Map, _) => WrongKind(node, shape, path),
        (_, DataScalar scalar) => scalars.Bind(scalar, shape, path),
        _ => WrongKind(node, shape, path),
    };

    private object BindRecord(DataMapping mapping, TypeShape shape, DataPath? path)
    {
        var values = new Dictionary<MemberShape, object>();
        var written = new HashSet<MemberShape>();
        foreach (var entry in mapping.Entries)
        {
            if (shape.Find(entry.Key) is not { } member)
            {
                Unknown(entry, mapping, shape, path);
            }
            else if (entry.Value is not DataScalar { Kind: ScalarKind.Null })
            {
                written.Add(member);
                if (Bind(entry.Value, member.Shape, DataPath.Member(path, member.Name)) is { } value)
                {
                    values[member] = value;
                }
            }
        }

        foreach (var member in shape.Members.Where(m => m.Required && !written.Contains(m)))
        {
            var empty = mapping.Find(member.Name);
            bag.Error(
                empty is null ? DataCodes.RequiredKey : DataCodes.RequiredKey + ".empty",
                empty?.KeyLocation ?? mapping.Location,
                DataPath.Member(path, member.Name).ToString(),
                null,
                member.Name);
        }

        return RecordFactory.Create(shape, values);
    }

    private Array BindList(DataSequence sequence, TypeShape shape, DataPath? path)
    {
        var items = Array.CreateInstance(shape.Element!.Type, sequence.Items.Count);
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            // An item that cannot be read keeps its place, so that paths keep pointing at the right lines.
            items.SetValue(BindItem(sequence.Items[i], shape.Element, DataPath.Item(path, i)), i);
        }

        return items;
    }

    private System.Collections.IDictionary BindMap(DataMapping mapping, TypeShape shape, DataPath? path)
    {
        var map = RecordFactory.NewMap(shape);
        foreach (var entry in mapping.Entries)
        {
            map[entry.Key] = BindItem(entry.Value, shape.Element!, DataPath.Member(path, entry.Key));
        }

        return map;
    }

    private object BindItem(DataNode node, TypeShape shape, DataPath path)
    {
        if (node is DataScalar { Kind: ScalarKind.Null })
        {
            bag.Error(DataCodes.RequiredKey + ".item", node.Location, path.ToString());
            return RecordFactory.Empty(shape);
        }

        return Bind(node, shape, path) ?? RecordFactory.Empty(shape);
    }

    private void Unknown(DataEntry entry, DataMapping mapping, TypeShape shape, DataPath? path)
    {
        var free = shape.Members.Select(m => m.Name).Where(n => mapping.Find(n) is null).ToList();
        bag.Error(DataCodes.UnknownKey, entry.KeyLocation, DataPath.Member(path, entry.Key).ToString(), UnknownHint(entry, free, shape), Excerpt.Of(entry.Key));
    }

    private string UnknownHint(DataEntry entry, List<string> free, TypeShape shape)
    {
        if (entry is { Value: DataScalar { Kind: ScalarKind.Null } } && entry.Key.All(char.IsAsciiDigit))
        {
            // { nilai: 97,5 } is a value 97 and a key 5.
            return bag.Text("hint.flowComma");
        }

        return NearestName.Find(entry.Key, free) is { } nearest
            ? bag.Text("hint.nearest", nearest)
            : bag.Text("hint.known", string.Join(", ", free.Count > 0 ? free : shape.Members.Select(m => m.Name)));
    }

    private object? WrongKind(DataNode node, TypeShape shape, DataPath? path)
    {
        var expected = shape.Kind switch
        {
            ShapeKind.Record or ShapeKind.Map => "mapping",
            ShapeKind.List => "list",
            _ => "scalar",
        };
        var found = node switch
        {
            DataMapping => "mapping",
            DataSequence => "list",
            _ => "scalar",
        };
        bag.Error(DataCodes.WrongKind, node.Location, path?.ToString(), bag.Text("hint.kind." + expected), bag.Text("kind." + expected), bag.Text("kind." + found));
        return null;
    }
}
