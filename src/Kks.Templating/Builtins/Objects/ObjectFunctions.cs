using Kks.Templating.Builtins.Numbers;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Objects;

/// <summary>The namespace <c>object</c>.</summary>
internal static class ObjectFunctions
{
    private const string DataIsNotCode = "Teks dari data tidak dijalankan sebagai kode; tulis ungkapannya di templat, atau pakai include.";

    public static void AddTo(FunctionNamespace objects)
    {
        AddMembers(objects);
        AddKinds(objects);
        AddWritings(objects);
    }

    private static void AddMembers(FunctionNamespace objects) => objects
        .Add(
            "default", ResultKind.Any, Parameter.Any("value"), Parameter.Any("default"),
            static (_, value, other) => IsMissing(value) ? other : value)
        .Add("keys", ResultKind.TextList, Parameter.Any("value"), static (call, value) => ObjectMembers.Keys(call, value))
        .Add("values", ResultKind.List, Parameter.Any("value"), static (call, value) => ObjectMembers.Values(call, value))
        .Add(
            "has_key", ResultKind.Bool, Parameter.Any("value"), Parameter.Text("key"),
            static (call, value, key) => ObjectMembers.TryGet(call, value, key, out _))
        .Add("has_value", ResultKind.Bool, Parameter.Any("value"), Parameter.Text("key"), static (call, value, key) =>
            ObjectMembers.TryGet(call, value, key, out var member) && !member.IsNull)
        .Add("size", ResultKind.Number, Parameter.Any("value"), static (call, value) => ObjectMembers.Size(call, value));

    private static void AddKinds(FunctionNamespace objects) => objects
        .Add("typeof", ResultKind.Text, Parameter.Any("value"), static (_, value) => KindNames.TypeOf(value))
        .Add("kind", ResultKind.Text, Parameter.Any("value"), static (_, value) => KindNames.Kind(value));

    private static void AddWritings(FunctionNamespace objects) => objects
        .Add(
            "format", ResultKind.Text, Parameter.Any("value"), Parameter.Text("format"), Parameter.Text("culture", null),
            static (call, value, pattern, culture) => Format(call, value, pattern, culture))
        .Add("to_json", ResultKind.Text, Parameter.Any("value"), static (call, value) => JsonText.Write(call, value))
        .Add("from_json", ResultKind.Any, Parameter.Text("json"), static (call, text) => JsonText.Read(call, text))
        .Refuse("eval", DataIsNotCode)
        .Refuse("eval_template", DataIsNotCode);

    private static bool IsMissing(Value value) => value.IsNull || (value.Kind == ValueKind.String && value.AsString.Length == 0);

    private static string Format(CallContext call, Value value, string? pattern, string? culture)
    {
        if (value.IsNull)
        {
            return "";
        }

        var info = Cultures.Named(call, culture);
        try
        {
            return ValueFormatter.Format(value, pattern, info)
                ?? throw call.Error($"{call.Describe(value)} tidak dapat diformat; hanya bilangan, tanggal, dan rentang waktu.");
        }
        catch (FormatException)
        {
            throw call.Error($"Pola \"{pattern}\" tidak cocok untuk {call.ToText(value)}.");
        }
    }
}
