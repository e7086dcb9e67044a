using System.Text.Json.Nodes;

namespace Kks.Model.Data;

/// <summary>What a schema may say beyond the types: descriptions, and names that only an instrument knows.</summary>
internal abstract class SchemaHints
{
    /// <summary>The description of a type, or of its member.</summary>
    public abstract string? Description(string type, string? member);

    /// <summary>The only values a text member may have; null where any.</summary>
    public abstract IReadOnlyList<string>? Choices(Type type, string member);

    /// <summary>Further conditions on a type.</summary>
    public abstract IReadOnlyList<JsonNode> Conditions(Type type);

    /// <summary>Names as values; one that looks like a number may be written as a number too.</summary>
    internal static JsonArray Enum(IReadOnlyList<string> names)
    {
        var values = new JsonArray();
        foreach (var name in names)
        {
            values.Add((JsonNode)name);
            if (NumberText.IsNumber(name) && NumberText.Parse(name) is { } number)
            {
                values.Add((JsonNode)number);
            }
        }

        return values;
    }
}
