using System.Buffers;
using System.Text;
using System.Text.Json;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Objects;

/// <summary>Values to JSON and back.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    public static string Write(CallContext call, Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        new JsonValueWriter(call, writer).Write(value, 0);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Value Read(CallContext call, string? text)
    {
        if (text is null)
        {
            throw call.BadArgument("Teks JSON kosong (null).", 0);
        }

        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return FromElement(call, document.RootElement);
        }
        catch (JsonException exception)
        {
            throw call.Error($"Teks ini bukan JSON yang benar (baris {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).");
        }
    }

    private static Value FromElement(CallContext call, JsonElement element)
    {
        call.CountSteps(1);
        return element.ValueKind switch
        {
            JsonValueKind.Object => FromObject(call, element),
            JsonValueKind.Array => FromArray(call, element),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => Number(call, element),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => default(Value),
        };
    }

    private static ScriptObject FromObject(CallContext call, JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject())
        {
            result.Set(member.Name, FromElement(call, member.Value));
        }

        return result;
    }

    private static ScriptArray FromArray(CallContext call, JsonElement element)
    {
        var result = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            result.Add(FromElement(call, item));
        }

        return result;
    }

    /// <summary>All numbers become decimals, so that 1.50 keeps its zero.</summary>
    private static Value Number(CallContext call, JsonElement element) => element.TryGetDecimal(out var number)
        ? number
        : throw call.Error($"Bilangan {element.GetRawText()} dalam JSON terlalu besar.");
}
