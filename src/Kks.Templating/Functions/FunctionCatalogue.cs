namespace Kks.Templating.Functions;

/// <summary>Functions a template can call: plain names and namespaces. A host fills one and hands it over in <see cref="TemplateOptions.Functions"/>;
/// from the first compilation on it is frozen and thread-safe. No reflection is used.</summary>
public sealed class FunctionCatalogue
{
    private readonly Dictionary<string, FunctionNamespace> _namespaces = new(StringComparer.Ordinal);

    /// <summary>The functions with plain names, such as <c>terbilang</c>.</summary>
    public FunctionNamespace Plain { get; } = new("");

    /// <summary>The names of the namespaces.</summary>
    public IReadOnlyCollection<string> Namespaces => _namespaces.Keys;

    /// <summary>The namespace of that name, made if it is not there yet.</summary>
    public FunctionNamespace Namespace(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_namespaces.TryGetValue(name, out var found))
        {
            if (Plain.IsFrozen) throw new InvalidOperationException($"{name}: the catalogue is in use and cannot be changed any more.");
            found = new FunctionNamespace(name);
            _namespaces.Add(name, found);
        }

        return found;
    }

    internal bool TryGetNamespace(string name, out FunctionNamespace? found) => _namespaces.TryGetValue(name, out found);

    internal FunctionCatalogue Freeze()
    {
        Plain.IsFrozen = true;
        foreach (var group in _namespaces.Values) group.IsFrozen = true;
        return this;
    }
}
