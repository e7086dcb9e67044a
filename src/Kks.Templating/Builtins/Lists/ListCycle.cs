using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>How far each group of <c>array.cycle</c> has come in one rendering.</summary>
internal sealed class ListCycle
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public static ListCycle Of(CallContext call) => call.Store(typeof(ListCycle), static () => new ListCycle());

    /// <summary>The next item of the list; lists that print alike are one group unless a group is given.</summary>
    public Value Next(CallContext call, IScriptList? list, Value group)
    {
        if (list is null || list.Count == 0)
        {
            return default;
        }

        var key = group.IsNull ? ListJoiner.Join(call, list, ",", null) : call.ToText(group);
        var position = _positions.GetValueOrDefault(key) % list.Count;
        _positions[key] = position + 1;
        return list[position];
    }
}
