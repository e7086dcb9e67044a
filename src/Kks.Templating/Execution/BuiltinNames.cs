using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>The functions and namespaces a template can name: those of the host first, then the builtins.</summary>
internal sealed class BuiltinNames(FunctionCatalogue? host, FunctionCatalogue standard)
{
    public IEnumerable<string> PlainNames => (host?.Plain.Names ?? []).Concat(standard.Plain.Names);

    public IEnumerable<string> NamespaceNames => (host?.Namespaces ?? []).Concat(standard.Namespaces).Distinct();

    public BuiltinFunction? FindFunction(string name) =>
        host is not null && host.Plain.TryGetFunction(name, out var own) ? own : standard.Plain.TryGetFunction(name, out var found) ? found : null;

    public BuiltinProperty? FindProperty(string name) =>
        host is not null && host.Plain.TryGetProperty(name, out var own) ? own : standard.Plain.TryGetProperty(name, out var found) ? found : null;

    public bool IsNamespace(string name) => (host?.TryGetNamespace(name, out _) ?? false) || standard.TryGetNamespace(name, out _);

    public BuiltinFunction? FindFunction(string group, string name)
    {
        foreach (var found in Groups(group))
        {
            if (found.TryGetFunction(name, out var function)) return function;
        }

        return null;
    }

    public BuiltinProperty? FindProperty(string group, string name)
    {
        foreach (var found in Groups(group))
        {
            if (found.TryGetProperty(name, out var property)) return property;
        }

        return null;
    }

    /// <summary>What to use instead of a function of Scriban that is refused here; null if it is not refused.</summary>
    public string? FindRefusal(string group, string name)
    {
        if (group.Length == 0 && name == "include_join") return "Pakai for dengan include di dalamnya.";
        foreach (var found in group.Length == 0 ? [standard.Plain] : Groups(group))
        {
            if (found.Refused.TryGetValue(name, out var instead)) return instead;
        }

        return null;
    }

    public IEnumerable<string> NamesIn(string group) => Groups(group).SelectMany(found => found.Names).Distinct();

    public bool TryGet(RenderContext context, string name, out Value value)
    {
        if (FindFunction(name) is { } function)
        {
            value = function;
            return true;
        }

        if (FindProperty(name) is { } property)
        {
            value = property.Get(context.Call);
            return true;
        }

        if (name is "empty" or "blank")
        {
            value = Value.Empty;
            return true;
        }

        value = IsNamespace(name) ? Value.FromObject(new NamespaceObject(this, context, name)) : default;
        return !value.IsNull;
    }

    private IEnumerable<FunctionNamespace> Groups(string group)
    {
        if (host is not null && host.TryGetNamespace(group, out var own)) yield return own!;
        if (standard.TryGetNamespace(group, out var found)) yield return found!;
    }
}
