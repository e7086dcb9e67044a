using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kks.Model.Tests.Data;

/// <summary>Checks JSON against the part of JSON Schema that generated schemas use; a keyword it does not know is an error.</summary>
internal sealed class SchemaChecker(string schema)
{
    private readonly JsonObject root = (JsonObject)JsonNode.Parse(schema)!;

    public List<string> Check(string json)
    {
        var errors = new List<string>();
        Check(JsonNode.Parse(json), root, "$", errors);
        return errors;
    }

    private void Check(JsonNode? value, JsonObject schema, string path, List<string> errors)
    {
        foreach (var (keyword, rule) in schema)
        {
            if (!Holds(value, keyword, rule, schema, path, errors))
            {
                errors.Add($"{path}: {keyword}");
            }
        }
    }

    private bool Holds(JsonNode? value, string keyword, JsonNode? rule, JsonObject schema, string path, List<string> errors) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "format" or "then" => true,
        "$ref" => Passes(value, (JsonObject)root["$defs"]![rule!.GetValue<string>()["#/$defs/".Length..]]!, path, errors),
        "type" => (rule is JsonArray types ? types.Select(t => t!.GetValue<string>()) : [rule!.GetValue<string>()]).Any(t => IsType(value, t)),
        "enum" => ((JsonArray)rule!).Any(v => JsonNode.DeepEquals(v, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "pattern" => value is not JsonValue text || !text.TryGetValue(out string? s) || Regex.IsMatch(s, rule!.GetValue<string>()),
        "required" => value is not JsonObject o || ((JsonArray)rule!).All(k => o.ContainsKey(k!.GetValue<string>())),
        "properties" => value is not JsonObject o || o.All(p => rule![p.Key] is not JsonObject s || Passes(p.Value, s, $"{path}.{p.Key}", errors)),
        "additionalProperties" => value is not JsonObject o || rule is JsonValue
            ? value is not JsonObject all || all.All(p => schema["properties"]![p.Key] is not null)
            : o.All(p => Passes(p.Value, (JsonObject)rule!, $"{path}.{p.Key}", errors)),
        "items" => value is not JsonArray a || a.Select((v, i) => Passes(v, (JsonObject)rule!, $"{path}[{i}]", errors)).ToList().TrueForAll(p => p),
        "anyOf" => ((JsonArray)rule!).Any(s => Passes(value, (JsonObject)s!, path, [])),
        "allOf" => ((JsonArray)rule!).All(s => Passes(value, (JsonObject)s!, path, errors)),
        "if" => !Passes(value, (JsonObject)rule!, path, []) || Passes(value, (JsonObject)schema["then"]!, path, errors),
        _ => throw new NotSupportedException(keyword),
    };

    private bool Passes(JsonNode? value, JsonObject schema, string path, List<string> errors)
    {
        var before = errors.Count;
        Check(value, schema, path, errors);
        return errors.Count == before;
    }

    private static bool IsType(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number && decimal.IsInteger(value.GetValue<decimal>()),
        _ => throw new NotSupportedException(type),
    };
}
