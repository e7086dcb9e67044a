using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>Sorts a list, stable and ascending, by its items or by a member of them.</summary>
internal static class ListSorter
{
    public static ScriptArray Sort(CallContext call, Value value, string? member)
    {
        if (value.IsNull)
        {
            return new ScriptArray();
        }

        var list = call.AsList(value);
        if (list is null)
        {
            return new ScriptArray([value]);
        }

        var count = list.Count;
        call.CountSteps(count);
        var items = new (Value Key, Value Item)[count];
        var path = string.IsNullOrEmpty(member) ? null : member.Split('.');
        for (var i = 0; i < count; i++)
        {
            items[i] = (Key(call, list[i], path), list[i]);
        }

        try
        {
            return new ScriptArray(items.OrderBy(static pair => pair.Key, new SortComparer(call)).Select(static pair => pair.Item));
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is TemplateRuntimeException failure)
        {
            throw failure;
        }
    }

    private static Value Key(CallContext call, Value item, string[]? path)
    {
        foreach (var name in path ?? [])
        {
            if (!call.TryGetMember(item, name, out item))
            {
                return default;
            }
        }

        return item;
    }
}
