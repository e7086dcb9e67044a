using System.Text.Json;

namespace Kks.Templating.Runtime;

/// <summary>Reads JSON as data for a template. Whole numbers become whole numbers of the smallest kind, all others doubles.</summary>
public static class JsonData
{
    /// <summary>Reads an object. Throws <see cref="JsonException"/> if the text is not JSON or not an object.</summary>
    public static ScriptObject Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("The data must be a JSON object.");
        return (ScriptObject)ToValue(document.RootElement).AsObject;
    }

    /// <summary>The value of a JSON element; objects and lists can be changed by the template.</summary>
    public static Value ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(element),
        JsonValueKind.Array => List(element),
        JsonValueKind.Object => Object(element),
        _ => default,
    };

    private static Value Number(JsonElement element)
    {
        if (element.TryGetInt64(out var whole) && element.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0) return Value.Whole(whole);
        return element.GetDouble();
    }

    private static Value List(JsonElement element)
    {
        var list = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray()) list.Add(ToValue(item));
        return list;
    }

    private static Value Object(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject()) result.Set(member.Name, ToValue(member.Value));
        return result;
    }
}
