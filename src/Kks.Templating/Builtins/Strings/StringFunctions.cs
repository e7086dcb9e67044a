using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Strings;

/// <summary>The namespace <c>string</c>: case, blanks, questions, joining and replacing. See also <see cref="StringCuttingFunctions"/> and
/// <see cref="StringConversionFunctions"/>.</summary>
internal static class StringFunctions
{
    public static void AddTo(FunctionNamespace strings)
    {
        AddCase(strings);
        AddBlanks(strings);
        AddQuestions(strings);
        AddJoining(strings);
        AddReplacing(strings);
        StringCuttingFunctions.AddTo(strings);
        StringConversionFunctions.AddTo(strings);
    }

    private static void AddCase(FunctionNamespace strings) => strings
        .Add("upcase", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : TextCase.Upcase(text))
        .Add("downcase", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : TextCase.Downcase(text))
        .Add("capitalize", ResultKind.Text, Parameter.Text("text"), static (_, text) => TextCase.Capitalize(text ?? ""))
        .Add("capitalizewords", ResultKind.Text, Parameter.Text("text"), static (_, text) => TextCase.CapitalizeWords(text ?? ""))
        .Add("handleize", ResultKind.Text, Parameter.Text("text"), static (call, text) => TextCase.Handleize(Required(call, text)));

    private static void AddBlanks(FunctionNamespace strings) => strings
        .Add("strip", ResultKind.Text, Parameter.Text("text"), static (_, text) => text?.Trim())
        .Add("lstrip", ResultKind.Text, Parameter.Text("text"), static (_, text) => text?.TrimStart())
        .Add("rstrip", ResultKind.Text, Parameter.Text("text"), static (_, text) => text?.TrimEnd())
        .Add("strip_newlines", ResultKind.Text, Parameter.Text("text"), static (_, text) => TextEdit.StripNewlines(text ?? ""));

    private static void AddQuestions(FunctionNamespace strings) => strings
        .Add("contains", ResultKind.Bool, Parameter.Text("text"), Parameter.Text("value"), static (_, text, part) => TextSearch.Contains(text, part))
        .Add(
            "starts_with", ResultKind.Bool, Parameter.Text("text"), Parameter.Text("value"),
            static (_, text, part) => TextSearch.StartsWith(text, part))
        .Add("ends_with", ResultKind.Bool, Parameter.Text("text"), Parameter.Text("value"), static (_, text, part) => TextSearch.EndsWith(text, part))
        .Add(
            "equals_ignore_case", ResultKind.Bool, Parameter.Text("text"), Parameter.Text("value"),
            static (_, text, other) => TextSearch.EqualsIgnoreCase(text, other))
        .Add("empty", ResultKind.Bool, Parameter.Text("text"), static (_, text) => string.IsNullOrEmpty(text))
        .Add("whitespace", ResultKind.Bool, Parameter.Text("text"), static (_, text) => string.IsNullOrWhiteSpace(text))
        .Add("size", ResultKind.Number, Parameter.Text("text"), static (_, text) => text?.Length ?? 0);

    private static void AddJoining(FunctionNamespace strings) => strings
        .Add("append", ResultKind.Text, Parameter.Text("text"), Parameter.Text("with"), static (call, text, with) => Join(call, text, with))
        .Add("prepend", ResultKind.Text, Parameter.Text("text"), Parameter.Text("by"), static (call, text, by) => Join(call, by, text))
        .Add(
            "pluralize", ResultKind.Text, Parameter.Int("number"), Parameter.Text("singular"), Parameter.Text("plural"),
            static (_, number, singular, plural) => (number == 1 ? singular : plural) ?? "");

    private static void AddReplacing(FunctionNamespace strings) => strings
        .Add(
            "replace", ResultKind.Text, Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace"),
            static (call, text, match, with) => Replace(call, text, match, with))
        .Add(
            "replace_first", ResultKind.Text, Parameter.Text("text"), Parameter.Text("match"), Parameter.Text("replace"), Parameter.Bool("fromend", false),
            static (call, text, match, with, fromEnd) => ReplaceOne(call, text, match, with, fromEnd))
        .Add("remove", ResultKind.Text, Parameter.Text("text"), Parameter.Text("remove"), static (_, text, part) => TextEdit.Remove(text ?? "", part))
        .Add(
            "remove_first", ResultKind.Text, Parameter.Text("text"), Parameter.Text("remove"),
            static (_, text, part) => TextEdit.ReplaceOne(text ?? "", part, "", false))
        .Add(
            "remove_last", ResultKind.Text, Parameter.Text("text"), Parameter.Text("remove"),
            static (_, text, part) => TextEdit.ReplaceOne(text ?? "", part, "", true));

    private static string Required(CallContext call, string? text) => text ?? throw call.Error("Teks yang diberikan kosong (null).");

    private static string Join(CallContext call, string? first, string? second)
    {
        call.CheckTextLength((long)(first?.Length ?? 0) + (second?.Length ?? 0));
        return string.Concat(first, second);
    }

    private static string Replace(CallContext call, string? text, string? match, string? with)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (string.IsNullOrEmpty(match))
        {
            throw call.Error("Teks yang dicari oleh string.replace tidak boleh kosong.");
        }

        if (with?.Length > match.Length)
        {
            long found = text.AsSpan().Count(match);
            call.CheckTextLength(text.Length + (found * (with.Length - match.Length)));
        }

        return text.Replace(match, with, StringComparison.Ordinal);
    }

    private static string ReplaceOne(CallContext call, string? text, string? match, string? with, bool fromEnd)
    {
        call.CheckTextLength((long)(text?.Length ?? 0) + (with?.Length ?? 0));
        return TextEdit.ReplaceOne(text ?? "", match, with, fromEnd);
    }
}
