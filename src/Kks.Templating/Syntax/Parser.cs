using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Syntax;

/// <summary>text -> tokens -> syntax tree, with everything that is wrong in it.</summary>
internal static class Parser
{
    public static IReadOnlyList<StatementSyntax> Parse(SourceFile file, DiagnosticBag diagnostics, TemplateLimits limits)
    {
        if (file.Text.Length > limits.SourceLength)
        {
            diagnostics.Error(
                DiagnosticCodes.TemplateTooLarge, new SourceSpan(0, 0), $"Templat lebih panjang dari batas ({limits.SourceLength} karakter).");
            return [];
        }

        var tokens = new Lexer(file, diagnostics).Run();
        return new ParserContext(tokens, diagnostics, limits.SourceDepth).Statements.ParsePage();
    }
}
