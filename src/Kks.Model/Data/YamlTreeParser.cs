using Kks.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Kks.Model.Data;

/// <summary>YAML text -> events -> located tree. Whatever the text, the work is bounded by the limits.</summary>
internal sealed class YamlTreeParser
{
    private readonly string file;
    private readonly DiagnosticBag bag;
    private readonly DataLimits limits;
    private readonly Parser parser;
    private readonly Dictionary<string, DataNode?> anchors = new(StringComparer.Ordinal);
    private long weight;
    private bool stopped;

    private YamlTreeParser(string file, string text, DataLimits limits, DiagnosticBag bag)
    {
        this.file = file;
        this.bag = bag;
        this.limits = limits;
        parser = new Parser(new StringReader(text));
    }

    public static DataNode? Parse(string file, string text, DataLimits limits, DiagnosticBag bag)
    {
        try
        {
            return new YamlTreeParser(file, text, limits, bag).ReadStream();
        }
        catch (YamlException problem)
        {
            YamlProblem.Report(problem, file, text, bag);
            return null;
        }
    }

    /// <summary>Moves on. The parser gives up on some malformed text with exceptions that carry no place; here they get one.</summary>
    private void Next()
    {
        var last = parser.Current?.End ?? Mark.Empty;
        try
        {
            parser.MoveNext();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException or NullReferenceException)
        {
            throw new SyntaxErrorException(last, last, problem.Message);
        }
    }

    private DataNode? ReadStream()
    {
        Next();
        Next();
        if (parser.Current is not DocumentStart)
        {
            return null;
        }

        Next();
        var root = ReadNode(1);
        if (stopped)
        {
            return null;
        }

        Next();
        if (parser.Current is DocumentStart second)
        {
            bag.Error(DataCodes.ManyDocuments, Place(second.Start));
        }

        return root is DataScalar { Kind: ScalarKind.Null } ? null : root;
    }

    /// <summary>Reads the node the parser stands on and leaves the parser on the event after it.</summary>
    private DataNode? ReadNode(int depth)
    {
        var current = parser.Current!;
        if (depth > limits.MaxDepth)
        {
            return Stop("depth", current.Start, limits.MaxDepth);
        }

        if (current is AnchorAlias alias)
        {
            Next();
            return Resolve(alias, depth);
        }

        var open = (NodeEvent)current;
        if (!open.Tag.IsEmpty)
        {
            bag.Error(DataCodes.Tag, Place(open.Start), null, null, open.Tag.Value);
        }

        var anchor = open.Anchor.IsEmpty ? null : open.Anchor.Value;
        if (anchor is not null)
        {
            anchors[anchor] = null;
        }

        var node = ReadContent(open, depth);
        if (anchor is not null && node is not null)
        {
            anchors[anchor] = node;
        }

        return node;
    }

    private DataNode? ReadContent(NodeEvent open, int depth)
    {
        Next();
        return open switch
        {
            Scalar scalar => Count(new DataScalar(Place(scalar.Start), KindOf(scalar), scalar.Value), scalar.Start),
            SequenceStart => ReadSequence(open.Start, depth),
            _ => ReadMapping(open.Start, depth),
        };
    }

    private DataSequence? ReadSequence(Mark start, int depth)
    {
        var items = new List<DataNode>();
        while (!stopped && parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item);
            }
        }

        return Close(() => new DataSequence(Place(start), items), start);
    }

    private DataMapping? ReadMapping(Mark start, int depth)
    {
        var entries = new List<DataEntry>();
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        while (!stopped && parser.Current is not MappingEnd)
        {
            var keyStart = parser.Current!.Start;
            var key = ReadNode(depth + 1);
            var value = stopped ? null : ReadNode(depth + 1);
            if (key is not null && value is not null && KeyOf(key, Place(keyStart)) is { } name && IsNew(name, Place(keyStart), seen))
            {
                entries.Add(new DataEntry(name, Place(keyStart), value));
            }
        }

        return Close(() => new DataMapping(Place(start), entries), start);
    }

    private string? KeyOf(DataNode key, SourceLocation place)
    {
        if (key is not DataScalar { Kind: not ScalarKind.Null } scalar)
        {
            bag.Error(DataCodes.KeyKind, place);
            return null;
        }

        if (scalar is { Kind: ScalarKind.Plain, Text: "<<" })
        {
            bag.Error(DataCodes.KeyKind + ".merge", place);
            return null;
        }

        return scalar.Text;
    }

    private bool IsNew(string key, SourceLocation place, Dictionary<string, SourceLocation> seen)
    {
        if (seen.TryAdd(key, place))
        {
            return true;
        }

        bag.Error(DataCodes.DuplicateKey, place, null, null, key, seen[key].Line);
        return false;
    }

    private DataNode? Resolve(AnchorAlias alias, int depth)
    {
        var name = alias.Value.Value;
        if (!anchors.TryGetValue(name, out var node) || node is null)
        {
            bag.Error(anchors.ContainsKey(name) ? DataCodes.Alias + ".cycle" : DataCodes.Alias, Place(alias.Start), null, null, name);
            stopped = true;
            return null;
        }

        if (depth + node.Height - 1 > limits.MaxDepth)
        {
            return Stop("depth", alias.Start, limits.MaxDepth);
        }

        weight += node.Weight;
        return weight > limits.MaxNodes ? Stop("nodes", alias.Start, limits.MaxNodes) : node;
    }

    private T? Close<T>(Func<T> make, Mark start)
        where T : DataNode
    {
        if (stopped)
        {
            return null;
        }

        Next();
        weight++;
        return weight > limits.MaxNodes ? (T?)Stop("nodes", start, limits.MaxNodes) : make();
    }

    private DataNode? Count(DataScalar node, Mark start)
    {
        weight += node.Weight;
        return weight > limits.MaxNodes ? Stop("nodes", start, limits.MaxNodes) : node;
    }

    private DataNode? Stop(string limit, Mark place, int bound)
    {
        bag.Error($"{DataCodes.Limit}.{limit}", Place(place), null, null, bound);
        stopped = true;
        return null;
    }

    private static ScalarKind KindOf(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return ScalarKind.Text;
        }

        return scalar.Value is "" or "~" or "null" or "Null" or "NULL" ? ScalarKind.Null : ScalarKind.Plain;
    }

    private SourceLocation Place(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
