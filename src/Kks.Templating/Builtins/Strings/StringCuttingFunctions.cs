using System.Globalization;
using Kks.Templating.Builtins.Lists;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Strings;

/// <summary>The part of the namespace <c>string</c> that finds, cuts and fills up.</summary>
internal static class StringCuttingFunctions
{
    public static void AddTo(FunctionNamespace strings) => strings
        .Add(
            "slice", ResultKind.Text, Parameter.Text("text"), Parameter.Int("start"), Parameter.OptionalInt("length"),
            static (call, text, start, length) => Slice(call, text, start, length))
        .Add(
            "slice1", ResultKind.Text, Parameter.Text("text"), Parameter.Int("start"), Parameter.Int("length", 1),
            static (call, text, start, length) => Slice(call, text, start, length))
        .Add(
            "truncate", ResultKind.Text, Parameter.Text("text"), Parameter.Int("length"), Parameter.Text("ellipsis", "..."),
            static (_, text, length, ellipsis) => text is null ? "" : TextSlice.Truncate(text, length, ellipsis ?? "..."))
        .Add(
            "truncatewords", ResultKind.Text, Parameter.Text("text"), Parameter.Int("count"), Parameter.Text("ellipsis", "..."),
            static (_, text, count, _) => TextSlice.TruncateWords(text ?? "", count))
        .Add("split", ResultKind.TextList, Parameter.Text("text"), Parameter.Text("match"), static (_, text, separator) => Split(text, separator))
        .Add(
            "pad_left", ResultKind.Text, Parameter.Text("text"), Parameter.Int("width"),
            static (call, text, width) => (text ?? "").PadLeft(Width(call, width)))
        .Add(
            "pad_right", ResultKind.Text, Parameter.Text("text"), Parameter.Int("width"),
            static (call, text, width) => (text ?? "").PadRight(Width(call, width)))
        .Add(
            "index_of", ResultKind.Number, Parameter.Text("text"), Parameter.Text("search"),
            Parameter.OptionalInt("start_index"), Parameter.OptionalInt("count"), Parameter.Text("string_comparison", null),
            static (call, text, search, start, count, comparison) => IndexOf(call, text, search, start, count, comparison));

    private static string Slice(CallContext call, string? text, int start, int? length) => length < 0
        ? throw call.BadArgument("Panjang potongan tidak boleh negatif.", 2)
        : TextSlice.Slice(text ?? "", start, length);

    private static Value Split(string? text, string? separator)
    {
        var parts = TextSlice.Split(text, separator);
        var list = new ScriptArray(parts.Length);
        foreach (var part in parts)
        {
            list.Add(part);
        }

        return ListSequence.Of(list);
    }

    private static int Width(CallContext call, int width)
    {
        if (width < 0)
        {
            throw call.Error("Lebar tidak boleh negatif.");
        }

        if (width > call.Limits.TextLength)
        {
            throw call.Error(DiagnosticCodes.SizeLimit, $"Lebar {width} melebihi batas panjang teks ({call.Limits.TextLength} karakter).", 1, null);
        }

        return width;
    }

    private static int IndexOf(CallContext call, string? text, string? search, int? start, int? count, string? comparison)
    {
        if (text is null)
        {
            throw call.BadArgument("Teks yang diperiksa kosong (null).", 0);
        }

        if (search is null)
        {
            throw call.BadArgument("Teks yang dicari kosong (null).", 1);
        }

        var from = start ?? 0;
        if (from < 0 || from > text.Length)
        {
            throw call.BadArgument($"Awal pencarian {from} di luar teks sepanjang {text.Length} huruf.", 2);
        }

        var length = count ?? text.Length - from;
        if (length < 0 || length > text.Length - from)
        {
            throw call.BadArgument($"Panjang pencarian {length} melewati akhir teks.", 3);
        }

        return comparison switch
        {
            null or "Ordinal" => text.IndexOf(search, from, length, StringComparison.Ordinal),
            "OrdinalIgnoreCase" => text.IndexOf(search, from, length, StringComparison.OrdinalIgnoreCase),
            "InvariantCulture" => text.IndexOf(search, from, length, StringComparison.InvariantCulture),
            "InvariantCultureIgnoreCase" => text.IndexOf(search, from, length, StringComparison.InvariantCultureIgnoreCase),
            "CurrentCulture" => call.Culture.CompareInfo.IndexOf(text, search, from, length, CompareOptions.None),
            "CurrentCultureIgnoreCase" => call.Culture.CompareInfo.IndexOf(text, search, from, length, CompareOptions.IgnoreCase),
            _ => throw call.BadArgument(
                $"Cara membandingkan \"{comparison}\" tidak dikenal; pakai Ordinal, InvariantCulture, atau CurrentCulture, boleh dengan IgnoreCase di belakangnya.",
                4),
        };
    }
}
