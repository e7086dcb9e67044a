namespace Kks.Templating.Runtime;

/// <summary>An object with named members as the language reads it. Implement it to hand computed members to a template.</summary>
public interface IScriptObject
{
    /// <summary>The number of members.</summary>
    int Count { get; }

    /// <summary>The names of the members, in order.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>Reads a member.</summary>
    /// <param name="name">The name as written in the template.</param>
    /// <param name="value">The value, or null if there is no such member.</param>
    /// <returns>Whether there is such a member.</returns>
    bool TryGet(string name, out Value value);
}
