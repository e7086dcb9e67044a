using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins;

/// <summary>The functions of <c>string</c>.</summary>
internal static class StringFunctions
{
    public static void AddTo(FunctionNamespace strings)
    {
        strings.Add("upcase", ResultKind.Text, Parameter.Text("text"), static (_, text) => text?.ToUpperInvariant());
        strings.Add("append", ResultKind.Text, Parameter.Text("text"), Parameter.Text("with"), Append);
    }

    private static Value Append(CallContext call, string? text, string? with)
    {
        call.CheckTextLength((long)(text?.Length ?? 0) + (with?.Length ?? 0));
        return text + with;
    }
}
