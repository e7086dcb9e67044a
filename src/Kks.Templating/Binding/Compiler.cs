using Kks.Templating.Builtins;
using Kks.Templating.Execution;
using Kks.Templating.Execution.Statements;
using Kks.Templating.Syntax;

namespace Kks.Templating.Binding;

/// <summary>text -> syntax tree -> nodes -> template.</summary>
internal static class Compiler
{
    public static CompileResult Compile(string source, TemplateOptions options, Type? rootType)
    {
        var diagnostics = new DiagnosticBag(new SourceFile(options.Name, source), options.Limits.Errors);
        var syntax = Parser.Parse(diagnostics.File, diagnostics, options.Limits);
        var survey = new NameSurvey();
        survey.Visit(syntax);
        var includes = new IncludeSet(options);
        includes.Load(survey);
        var compilation = Start(options, rootType, survey, includes);
        PageNode? page = null;
        if (!diagnostics.HasErrors || compilation.IsStrict)
        {
            page = Compilation.Bind(compilation, syntax, diagnostics, () => includes.Bind(compilation));
            includes.Bind(compilation);
        }

        List<TemplateDiagnostic> found = [.. diagnostics.Sorted];
        // A lax template may name an include that is not in order, as long as it is never reached.
        if (compilation.IsStrict) found.AddRange(includes.Diagnostics());
        var hasErrors = found.Exists(diagnostic => diagnostic.Severity == TemplateDiagnosticSeverity.Error);
        var template = hasErrors || page is null
            ? null
            : new Template(options, compilation.Model, rootType, page, includes, compilation.Builtins, compilation.Dependencies.ToDependencies(survey), diagnostics.File)
            {
                Prints = [.. compilation.Prints.Where(item => ReferenceEquals(item.File, diagnostics.File)).Select(item => item.Print).OrderBy(print => print.Start)],
            };
        return new CompileResult(template, found);
    }

    public static Compilation Start(TemplateOptions options, Type? rootType, NameSurvey survey, IncludeSet includes) =>
        new(options, rootType, new BuiltinNames(options.Functions?.Freeze(), StandardFunctions.Catalogue), options.Model, survey, includes);
}
