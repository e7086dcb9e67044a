using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>List work with a function of the template.</summary>
internal static class ListFunctions
{
    public static Value Each(CallContext call, IScriptList? list, ScriptFunction? function)
    {
        if (list is null || function is null)
        {
            return Value.FromList(list);
        }

        var result = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            call.CountSteps(1);
            result.Add(call.Invoke(function, list[i]));
        }

        return ListSequence.Of(result);
    }

    public static Value Filter(CallContext call, IScriptList? list, ScriptFunction? function)
    {
        if (list is null || function is null)
        {
            return Value.FromList(list);
        }

        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            call.CountSteps(1);
            if (call.Invoke(function, list[i]).IsTrue)
            {
                result.Add(list[i]);
            }
        }

        return ListSequence.Of(result);
    }

    public static bool IsAny(CallContext call, IScriptList? list, ScriptFunction? function, IScriptList? further)
    {
        if (list is null || function is null)
        {
            return false;
        }

        var arguments = new Value[1 + (further?.Count ?? 0)];
        for (var i = 1; i < arguments.Length; i++)
        {
            arguments[i] = further![i - 1];
        }

        for (var i = 0; i < list.Count; i++)
        {
            call.CountSteps(1);
            arguments[0] = list[i];
            if (call.Invoke(function, arguments) is { Kind: ValueKind.Bool, AsBool: true })
            {
                return true;
            }
        }

        return false;
    }
}
