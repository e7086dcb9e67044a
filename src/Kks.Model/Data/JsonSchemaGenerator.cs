using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kks.Model.Data;

/// <summary>Type -> JSON Schema (draft 2020-12) of exactly what <see cref="DataReader"/> takes for it, so that editors complete and check.</summary>
internal sealed class JsonSchemaGenerator(SchemaHints hints)
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    public static string Generate<T>(string title, SchemaHints hints)
        where T : class
    {
        var generator = new JsonSchemaGenerator(hints);
        var shape = TypeShape.Of<T>();
        generator.Define(shape);
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
            ["$ref"] = Reference(shape),
            ["$defs"] = new JsonObject(generator.definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))),
        };
        return root.ToJsonString(Format) + "\n";
    }

    private static string Name(TypeShape record) => DataNames.Member(record.Type.Name);

    private static string Reference(TypeShape record) => "#/$defs/" + Name(record);

    private void Define(TypeShape record)
    {
        if (!definitions.TryAdd(Name(record), new JsonObject()))
        {
            return;
        }

        var properties = new JsonObject();
        foreach (var member in record.Members)
        {
            properties[member.Name] = Member(record, member);
        }

        var schema = new JsonObject { ["type"] = "object" };
        if (hints.Description(record.Type.Name, null) is { } description)
        {
            schema["description"] = description;
        }

        schema["properties"] = properties;
        schema["required"] = new JsonArray([.. record.Members.Where(m => m.Required).Select(m => (JsonNode)m.Name)]);
        schema["additionalProperties"] = false;
        var conditions = hints.Conditions(record.Type);
        if (conditions.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. conditions]);
        }

        definitions[Name(record)] = schema;
    }

    private JsonObject Member(TypeShape owner, MemberShape member)
    {
        var schema = hints.Choices(owner.Type, member.Property.Name) is { } choices
            ? new JsonObject { ["enum"] = SchemaHints.Enum(choices) }
            : Schema(member.Shape);
        schema = member.Required ? schema : OrNothing(schema);
        if (hints.Description(owner.Type.Name, member.Name) is { } description)
        {
            schema["description"] = description;
        }

        return schema;
    }

    private JsonObject Schema(TypeShape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Record:
                Define(shape);
                return new JsonObject { ["$ref"] = Reference(shape) };
            case ShapeKind.List:
                return new JsonObject { ["type"] = "array", ["items"] = Schema(shape.Element!) };
            case ShapeKind.Map:
                return new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(shape.Element!) };
            case ShapeKind.Choice:
                return new JsonObject { ["enum"] = SchemaHints.Enum([.. shape.Choices.Select(c => c.Key)]) };
            default:
                return Scalar(shape.Kind);
        }
    }

    private static JsonObject Scalar(ShapeKind kind) => kind switch
    {
        ShapeKind.Integer => new JsonObject { ["type"] = "integer" },
        ShapeKind.Number => new JsonObject { ["type"] = "number" },
        ShapeKind.Boolean => new JsonObject { ["type"] = "boolean" },
        ShapeKind.Date => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        ShapeKind.Time => new JsonObject { ["type"] = "string", ["pattern"] = @"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?$" },

        // A text may be written without quotes, and then an editor sees 2025 as a number.
        _ => new JsonObject { ["type"] = new JsonArray("string", "number") },
    };

    /// <summary>A key that need not be there may also be left empty.</summary>
    private static JsonObject OrNothing(JsonObject schema)
    {
        switch (schema["type"])
        {
            case JsonArray types:
                types.Add((JsonNode)"null");
                return schema;
            case JsonValue type:
                schema["type"] = new JsonArray(type.DeepClone(), "null");
                return schema;
            default:
                break;
        }

        if (schema["enum"] is JsonArray values)
        {
            values.Add(null);
            return schema;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }
}
