using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>New lists with items added, removed or in another order.</summary>
internal static class ListEdit
{
    public static ScriptArray Insert(CallContext call, IScriptList? list, int index, Value value)
    {
        var at = Math.Max(index, 0);
        var result = Copy(call, list, Math.Max(list?.Count ?? 0, at) + 1L);
        while (result.Count < at)
        {
            result.Add(default);
        }

        result.Insert(at, value);
        return result;
    }

    public static ScriptArray RemoveAt(CallContext call, IScriptList? list, int index)
    {
        var result = Copy(call, list, list?.Count ?? 0);
        var at = index < 0 ? result.Count + (long)index : index;
        if (at >= 0 && at < result.Count)
        {
            result.RemoveAt((int)at);
        }

        return result;
    }

    public static Value Concat(CallContext call, IScriptList? first, IScriptList? second)
    {
        if (first is null && second is null)
        {
            return default;
        }

        var result = Copy(call, first, (first?.Count ?? 0) + (long)(second?.Count ?? 0));
        if (second is not null)
        {
            result.AddRange(second);
        }

        return ListSequence.Of(result);
    }

    public static Value Reverse(CallContext call, IScriptList? list)
    {
        var count = list?.Count ?? 0;
        call.CountSteps(count);
        var result = new ScriptArray(count);
        for (var i = count - 1; i >= 0; i--)
        {
            result.Add(list![i]);
        }

        return ListSequence.Of(result);
    }

    private static ScriptArray Copy(CallContext call, IScriptList? list, long size)
    {
        call.CountSteps((int)Math.Min(size, int.MaxValue));
        var result = new ScriptArray((int)size);
        if (list is not null)
        {
            result.AddRange(list);
        }

        return result;
    }
}
