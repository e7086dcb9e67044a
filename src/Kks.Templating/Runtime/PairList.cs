namespace Kks.Templating.Runtime;

/// <summary>The members of an object as a list of pairs, as it was when first looked at.</summary>
internal sealed class PairList : IScriptList
{
    private readonly List<Pair> _pairs = [];

    public PairList(IScriptObject source)
    {
        foreach (var name in source.Names)
        {
            source.TryGet(name, out var value);
            _pairs.Add(new Pair(name, value));
        }
    }

    public int Count => _pairs.Count;

    public Value this[int index] => Value.FromObject(_pairs[index]);
}
