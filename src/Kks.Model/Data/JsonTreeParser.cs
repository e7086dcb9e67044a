using System.Text.Json;
using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>JSON bytes -> tokens -> located tree.</summary>
internal ref struct JsonTreeParser
{
    private readonly string file;
    private readonly DiagnosticBag bag;
    private readonly DataLimits limits;
    private readonly JsonPositions positions;
    private Utf8JsonReader reader;
    private int weight;
    private bool stopped;

    private JsonTreeParser(string file, ReadOnlySpan<byte> json, JsonPositions positions, DataLimits limits, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        this.limits = limits;
        this.positions = positions;
        reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
    }

    public static DataNode? Parse(string file, byte[] json, DataLimits limits, DiagnosticBag bag)
    {
        var positions = new JsonPositions(file, json);
        try
        {
            var parser = new JsonTreeParser(file, json, positions, limits, bag);
            parser.reader.Read();
            var root = parser.ReadNode();
            if (!parser.stopped)
            {
                parser.reader.Read();
            }

            return parser.stopped || root is DataScalar { Kind: ScalarKind.Null } ? null : root;
        }
        catch (JsonException problem)
        {
            JsonProblem.Report(problem, json, positions, limits, bag);
            return null;
        }
    }

    /// <summary>Reads the node whose first token the reader stands on; leaves the reader on its last token.</summary>
    private DataNode? ReadNode()
    {
        var place = Here();
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMapping(place),
            JsonTokenType.StartArray => ReadSequence(place),
            JsonTokenType.String => Count(new DataScalar(place, ScalarKind.Text, ReadText(place)), place),
            JsonTokenType.Number => Count(new DataScalar(place, ScalarKind.Number, RawText()), place),
            JsonTokenType.Null => Count(new DataScalar(place, ScalarKind.Null, string.Empty), place),
            _ => Count(new DataScalar(place, ScalarKind.Boolean, RawText()), place),
        };
    }

    private DataNode? ReadSequence(SourceLocation start)
    {
        var items = new List<DataNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return Close(new DataSequence(start, items));
    }

    private DataNode? ReadMapping(SourceLocation start)
    {
        var entries = new List<DataEntry>();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyPlace = Here();
            var key = ReadText(keyPlace);
            reader.Read();
            if (ReadNode() is not { } value)
            {
                return null;
            }

            if (seen.TryAdd(key, keyPlace))
            {
                entries.Add(new DataEntry(key, keyPlace, value));
            }
            else
            {
                bag.Error(DataCodes.DuplicateKey, keyPlace, null, null, key, seen[key].Line);
            }
        }

        return Close(new DataMapping(start, entries));
    }

    private DataNode? Close(DataNode node)
    {
        weight++;
        return Check(node, node.Location);
    }

    private DataNode? Count(DataScalar node, SourceLocation place)
    {
        weight += node.Weight;
        return Check(node, place);
    }

    private DataNode? Check(DataNode node, SourceLocation place)
    {
        if (weight <= limits.MaxNodes)
        {
            return node;
        }

        bag.Error(DataCodes.Limit + ".nodes", place, null, null, limits.MaxNodes);
        stopped = true;
        return null;
    }

    private string ReadText(SourceLocation place)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair written as \uD83D: JSON's grammar allows it, no text can hold it.
            bag.Error(DataCodes.JsonSyntax + ".surrogate", place);
            return string.Empty;
        }
    }

    private readonly string RawText() => System.Text.Encoding.UTF8.GetString(reader.ValueSpan);

    private readonly SourceLocation Here() => positions.At((int)reader.TokenStartIndex);
}
