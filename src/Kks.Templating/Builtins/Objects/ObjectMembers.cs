using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Objects;

/// <summary>The named members of a value. Lists and texts have the one member <c>size</c>.</summary>
internal static class ObjectMembers
{
    public static ScriptArray Keys(CallContext call, Value value)
    {
        var keys = new ScriptArray();
        if (HasOnlySize(value))
        {
            keys.Add("size");
        }
        else if (call.AsObject(value) is { } members)
        {
            call.CountSteps(members.Count);
            foreach (var name in members.Names)
            {
                keys.Add(name);
            }
        }

        return keys;
    }

    public static ScriptArray Values(CallContext call, Value value)
    {
        var values = new ScriptArray();
        if (HasOnlySize(value))
        {
            values.Add(Size(call, value));
        }
        else if (call.AsObject(value) is { } members)
        {
            call.CountSteps(members.Count);
            foreach (var name in members.Names)
            {
                values.Add(members.TryGet(name, out var member) ? member : default);
            }
        }

        return values;
    }

    public static bool TryGet(CallContext call, Value value, string? name, out Value member)
    {
        member = default;
        if (value.IsNull)
        {
            return false;
        }

        var members = call.AsObject(value) ?? throw call.BadArgument($"{call.Describe(value)} tidak mempunyai anggota bernama.", 0);
        return name is not null && members.TryGet(name, out member);
    }

    public static int Size(CallContext call, Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString.Length,
        ValueKind.List => value.AsList.Count,
        _ => call.AsObject(value)?.Count ?? 0,
    };

    private static bool HasOnlySize(Value value) => value.Kind is ValueKind.List or ValueKind.String;
}
