using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Recognises calls of <c>include</c>.</summary>
internal static class IncludeCalls
{
    public static bool Is(CallExpression call) => call.Target is NameExpression { Name: "include" };

    /// <summary>The expression that names the template: the piped value or the first argument.</summary>
    public static ExpressionSyntax? NameOf(CallExpression call) =>
        call.Piped ?? (call.Arguments.Count > 0 && call.Arguments[0].Name is null ? call.Arguments[0].Value : null);

    /// <summary>The name, if it is written as a text.</summary>
    public static string? LiteralName(CallExpression call) =>
        NameOf(call) is LiteralExpression { Value: { Kind: ValueKind.String } value } ? value.AsString : null;
}
