using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;

namespace Kks.Cli.Commands;

/// <summary><c>kks template</c>: tools for template authors.</summary>
internal static class TemplateCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal) => new("template", texts["template.description"])
    {
        TemplatePeriksaCommand.Create(texts, terminal),
        TemplateRenderCommand.Create(texts, terminal),
        TemplateContohCommand.Create(texts, terminal),
        TemplateTandaiCommand.Create(texts, terminal),
        TemplateBaruCommand.Create(texts, terminal),
        TemplateUjiCommand.Create(texts, terminal),
        TemplateTerimaCommand.Create(texts, terminal),
        TemplateBidangCommand.Create(texts, terminal),
    };
}
