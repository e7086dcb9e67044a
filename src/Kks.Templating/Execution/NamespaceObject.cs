using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>A namespace as a value. Two of one name are the same object.</summary>
internal sealed class NamespaceObject(BuiltinNames names, RenderContext context, string group) : IScriptObject, IClrView
{
    public string Group => group;

    public object Underlying => group;

    public int Count => names.NamesIn(group).Count();

    public IEnumerable<string> Names => names.NamesIn(group);

    public bool TryGet(string name, out Value value)
    {
        if (names.FindFunction(group, name) is { } function)
        {
            value = function;
            return true;
        }

        var property = names.FindProperty(group, name);
        value = property?.Get(context.Call) ?? default;
        return property is not null;
    }

    /// <summary>Assigns a property that can be assigned, such as <c>date.format</c>.</summary>
    public void Set(string name, Value value)
    {
        if (names.FindProperty(group, name)?.Set is { } set)
        {
            set(context.Call, value);
            return;
        }

        throw new TemplateRuntimeException(
            DiagnosticCodes.ReadOnly,
            $"{group}.{name} tidak dapat diubah: fungsi bawaan hanya dapat dibaca.");
    }
}
