using System.Text;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>Joins the printed items of a list.</summary>
internal static class ListJoiner
{
    public static string Join(CallContext call, IScriptList? list, string? delimiter, ScriptFunction? function)
    {
        if (list is null)
        {
            return "";
        }

        var result = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            call.CountSteps(1);
            var text = call.ToText(list[i]);
            if (function is not null)
            {
                text = call.ToText(call.Invoke(function, text));
            }

            result.Append(i == 0 ? "" : delimiter).Append(text);
            call.CheckTextLength(result.Length);
        }

        return result.ToString();
    }
}
