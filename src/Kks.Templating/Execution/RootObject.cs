using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>The data with the variables of the page in front of it, as <c>this</c> sees it.</summary>
internal sealed class RootObject(ScriptObject variables, IScriptObject? data) : IScriptObject
{
    public ScriptObject Variables => variables;

    public int Count => Names.Count();

    public IEnumerable<string> Names => (data?.Names ?? []).Concat(variables.Names).Distinct();

    public bool TryGet(string name, out Value value)
    {
        if (variables.TryGet(name, out value)) return true;
        return data is not null && data.TryGet(name, out value);
    }
}
