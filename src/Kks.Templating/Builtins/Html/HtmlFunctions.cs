using Kks.Templating.Functions;

namespace Kks.Templating.Builtins.Html;

/// <summary>The namespace <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static void AddTo(FunctionNamespace html) => html
        .Add("escape", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : HtmlText.Escape(text))
        .Add("strip", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : HtmlStripper.Strip(text))
        .Add("newline_to_br", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : HtmlText.NewlineToBr(text))
        .Add("url_encode", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : UrlText.Encode(text))
        .Add("url_escape", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : UrlText.Escape(text));
}
