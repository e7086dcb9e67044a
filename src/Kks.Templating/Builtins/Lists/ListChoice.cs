using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>Items chosen from a list. A list that is null stays null where the language says so.</summary>
internal static class ListChoice
{
    public static Value Compact(CallContext call, IScriptList? list)
    {
        if (list is null)
        {
            return default;
        }

        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            call.CountSteps(1);
            if (list[i] is { IsNull: false } item)
            {
                result.Add(item);
            }
        }

        return ListSequence.Of(result);
    }

    public static Value Uniq(CallContext call, IScriptList? list)
    {
        if (list is null)
        {
            return default;
        }

        var seen = new HashSet<Value>(ValueIdentity.Instance);
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            call.CountSteps(1);
            if (list[i] is var item && seen.Add(item))
            {
                result.Add(item);
            }
        }

        return ListSequence.Of(result);
    }

    public static Value Range(CallContext call, IScriptList? list, int from, int count)
    {
        if (list is null)
        {
            return default;
        }

        var start = Math.Max(from, 0);
        var end = Math.Min(list.Count, start + (long)Math.Max(count, 0));
        var result = new ScriptArray();
        for (var i = start; i < end; i++)
        {
            call.CountSteps(1);
            result.Add(list[i]);
        }

        return ListSequence.Of(result);
    }

    public static bool Contains(CallContext call, IScriptList? list, Value item)
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            call.CountSteps(1);
            if (ValueIdentity.Instance.Equals(list![i], item))
            {
                return true;
            }
        }

        return false;
    }

    public static Value Map(CallContext call, IScriptList? list, string? member)
    {
        var result = new ScriptArray();
        for (var i = 0; i < (list?.Count ?? 0) && member is not null; i++)
        {
            call.CountSteps(1);
            if (call.TryGetMember(list![i], member, out var value))
            {
                result.Add(value);
            }
        }

        return ListSequence.Of(result);
    }
}
