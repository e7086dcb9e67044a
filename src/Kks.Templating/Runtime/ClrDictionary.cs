using System.Collections;
using System.Globalization;

namespace Kks.Templating.Runtime;

/// <summary>A read-only view of a dictionary of the host. Names are the keys as they are.</summary>
internal sealed class ClrDictionary(IDictionary dictionary) : IScriptObject, IClrView
{
    public int Count => dictionary.Count;

    public object Underlying => dictionary;

    public IEnumerable<string> Names => dictionary.Keys.Cast<object>().Select(key => Convert.ToString(key, CultureInfo.InvariantCulture)!);

    public bool TryGet(string name, out Value value)
    {
        var key = FindKey(name);
        value = key is null ? default : Value.FromAny(dictionary[key]);
        return key is not null;
    }

    private object? FindKey(string name)
    {
        foreach (var key in dictionary.Keys)
        {
            if (key is string text)
            {
                // All keys are texts then, so the dictionary itself can look.
                return dictionary.Contains(name) ? name : text == name ? text : null;
            }

            if (Convert.ToString(key, CultureInfo.InvariantCulture) == name) return key;
        }

        return null;
    }
}
