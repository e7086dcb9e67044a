using System.Collections;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kks.Templating.Runtime;

/// <summary>Values of .NET objects whose type is known at run time only.</summary>
internal static class ClrValues
{
    public static Value FromAny(object? value) => value switch
    {
        null => default,
        string text => text,
        int number => number,
        bool truth => truth,
        double number => number,
        decimal number => number,
        long number => Value.Whole(number),
        Value already => already,
        DateTime date => date,
        DateOnly date => date,
        TimeSpan span => span,
        DateTimeOffset date => Value.FromDateTimeOffset(date),
        TimeOnly time => Value.FromTime(time),
        float number => number,
        char sign => sign.ToString(),
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        uint number => Value.Whole(number),
        ulong number => Value.Whole((BigInteger)number),
        BigInteger number => Value.Whole(number),
        Guid id => id.ToString(),
        Uri address => address.OriginalString,
        PreparedText text => Value.FromPrepared(text),
        ScriptFunction function => function,
        IScriptList list => Value.FromList(list),
        IScriptObject members => Value.FromObject(members),
        JsonElement element => JsonData.ToValue(element),
        JsonDocument document => JsonData.ToValue(document.RootElement),
        JsonNode node => FromText(node.ToJsonString()),
        IReadOnlyDictionary<string, object?> dictionary => Value.FromObject(new ClrReadOnlyDictionary(dictionary)),
        IDictionary dictionary => Value.FromObject(new ClrDictionary(dictionary)),
        IReadOnlyList<object?> list => Value.FromList(new ClrList<object?>(list)),
        IList list => Value.FromList(new ClrBoxedList(list)),
        IEnumerable sequence => Value.FromList(new ClrSequence(sequence)),
        _ => Value.FromHost(value),
    };

    private static Value FromText(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonData.ToValue(document.RootElement);
    }
}
