using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>
/// The result of a list function that Scriban works out lazily: it reads like a list but is not one that a template can change,
/// and its kind is <c>range</c>. Here the items are worked out at once.
/// </summary>
internal sealed class ListSequence : IScriptList
{
    private readonly ScriptArray _items;

    public ListSequence(ScriptArray items) => _items = items;

    public int Count => _items.Count;

    public Value this[int index] => _items[index];

    /// <summary>The items as a value.</summary>
    public static Value Of(ScriptArray items) => Value.FromList(new ListSequence(items));
}
