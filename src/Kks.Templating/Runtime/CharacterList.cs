namespace Kks.Templating.Runtime;

/// <summary>The UTF-16 units of a text as a list of one-character texts.</summary>
internal sealed class CharacterList(string text) : IScriptList
{
    public int Count => text.Length;

    public Value this[int index] => text[index].ToString();
}
