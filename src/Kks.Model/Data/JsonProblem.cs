using System.Text.Json;
using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>Says in the reader's language what the JSON reader says in its own.</summary>
internal static class JsonProblem
{
    public static void Report(JsonException problem, byte[] json, JsonPositions positions, DataLimits limits, DiagnosticBag bag)
    {
        var offset = positions.OffsetOf(problem.LineNumber ?? 0, problem.BytePositionInLine ?? 0);
        if (problem.Message.Contains("maximum", StringComparison.OrdinalIgnoreCase))
        {
            bag.Error(DataCodes.Limit + ".depth", positions.At(offset), null, null, limits.MaxDepth);
            return;
        }

        bag.Error($"{DataCodes.JsonSyntax}.{VariantOf(json, offset)}", positions.At(offset));
    }

    private static string VariantOf(ReadOnlySpan<byte> json, int offset)
    {
        if (json[Math.Min(offset, json.Length)..].Trim(" \t\r\n"u8).IsEmpty)
        {
            return "end";
        }

        return json[offset] switch
        {
            (byte)'/' or (byte)'#' => "comment",
            (byte)'}' or (byte)']' when json[..offset].TrimEnd(" \t\r\n"u8).EndsWith(","u8) => "comma",
            (byte)'\'' => "quote",
            _ => "other",
        };
    }
}
