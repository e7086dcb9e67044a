using System.Globalization;
using System.Text.Json;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Objects;

/// <summary>Writes one value as compact JSON: value -> UTF-8. Dates are ISO 8601 with an offset, time spans as they print.</summary>
internal sealed class JsonValueWriter
{
    private readonly CallContext _call;
    private readonly Utf8JsonWriter _writer;
    private readonly int _maxDepth;

    public JsonValueWriter(CallContext call, Utf8JsonWriter writer)
    {
        _call = call;
        _writer = writer;
        _maxDepth = call.Limits.PrintDepth;
    }

    public void Write(Value value, int depth)
    {
        _call.CheckTextLength(_writer.BytesCommitted + _writer.BytesPending);
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                _writer.WriteNullValue();
                break;
            case ValueKind.Bool:
                _writer.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.String:
                _writer.WriteStringValue(value.AsString);
                break;
            case ValueKind.Function:
                throw _call.BadArgument("Fungsi tidak dapat ditulis sebagai JSON.", 0);
            default:
                WriteOther(value, depth);
                break;
        }
    }

    private void WriteOther(Value value, int depth)
    {
        if (value.IsNumber)
        {
            WriteNumber(value);
        }
        else if (value.IsDate)
        {
            WriteDate(value);
        }
        else if (value.Kind == ValueKind.List)
        {
            WriteList(value.AsList, Deeper(depth));
        }
        else if (_call.AsObject(value) is { } members)
        {
            WriteObject(members, Deeper(depth));
        }
        else
        {
            _writer.WriteStringValue(_call.ToText(value));
        }
    }

    private void WriteNumber(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Int or ValueKind.Long:
                _writer.WriteNumberValue(value.AsLong);
                break;
            case ValueKind.Decimal:
                _writer.WriteNumberValue(value.AsDecimal);
                break;
            case ValueKind.BigInteger:
                _writer.WriteRawValue(value.AsBigInteger.ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float when float.IsFinite(value.AsFloat):
                _writer.WriteNumberValue(value.AsFloat);
                break;
            case ValueKind.Double when double.IsFinite(value.AsDouble):
                _writer.WriteNumberValue(value.AsDouble);
                break;
            default:
                throw _call.Error($"{_call.ToText(value)} tidak dapat ditulis sebagai JSON.");
        }
    }

    private void WriteDate(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.DateOnly:
                _writer.WriteStringValue(value.AsDateOnly.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ValueKind.DateTimeOffset:
                WriteIso(value.AsDateTimeOffset);
                break;
            default:
                WriteIso(new DateTimeOffset(DateTime.SpecifyKind(value.AsDateTime, DateTimeKind.Unspecified), TimeSpan.Zero));
                break;
        }
    }

    private void WriteIso(DateTimeOffset date) => _writer.WriteStringValue(date);

    private void WriteList(IScriptList list, int depth)
    {
        _writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
        {
            _call.CountSteps(1);
            Write(list[i], depth);
        }

        _writer.WriteEndArray();
    }

    private void WriteObject(IScriptObject members, int depth)
    {
        _writer.WriteStartObject();
        foreach (var name in members.Names)
        {
            _call.CountSteps(1);
            _writer.WritePropertyName(name);
            Write(members.TryGet(name, out var member) ? member : default, depth);
        }

        _writer.WriteEndObject();
    }

    private int Deeper(int depth) => depth < _maxDepth
        ? depth + 1
        : throw _call.Error(DiagnosticCodes.PrintDepthLimit, $"Nilai bersarang lebih dari {_maxDepth} tingkat.", -1, null);
}
