using Kks.Templating.Execution;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>What binding a template and its includes shares: options, the type of the data, the types of names found so far.</summary>
internal sealed class Compilation(TemplateOptions options, Type? rootType, BuiltinNames builtins, ObjectModel model, NameSurvey survey, IncludeSet includes)
{
    private readonly Dictionary<string, StaticType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateFunction> _functions = new(StringComparer.Ordinal);

    public TemplateOptions Options => options;

    public BuiltinNames Builtins => builtins;

    public ObjectModel Model => model;

    public NameSurvey Survey => survey;

    public IncludeSet Includes => includes;

    public DependencyCollector Dependencies { get; } = new();

    /// <summary>What is printed, by the place where it is written; noted in the last pass.</summary>
    public List<(SourceFile File, PrintedExpression Print)> Prints { get; } = [];

    public Type? RootType => rootType;

    public StaticType Root { get; } = rootType is null ? StaticType.Dynamic : StaticTypes.Of(rootType);

    /// <summary>Whether mistakes that Scriban reports while rendering are reported now.</summary>
    public bool IsStrict => options.Leniency.ChecksTypes;

    /// <summary>Whether something about the types of names was learnt in this pass that was not known before it.</summary>
    public bool HasLearnt { get; set; }

    /// <summary>Whether every type that is used under a name is known: <see cref="Learn"/> has had its say on all of them.</summary>
    public bool IsFinal { get; set; }

    public ObjectMember? RootMember(string name) => Root.Kind == StaticKind.Object ? model.Of(Root.Clr!).Find(name) : null;

    /// <summary>Notes the type of a value that is stored under a name or walked under it.</summary>
    public void Learn(string name, StaticType type)
    {
        var known = _types.TryGetValue(name, out var before) ? before : null;
        var joined = known is null ? type : StaticType.Join(known, type);
        if (joined == known) return;
        _types[name] = joined;
        HasLearnt = true;
    }

    /// <summary>What is known of a name that the template gives meaning to itself.</summary>
    public StaticType TypeOf(string name)
    {
        var type = _types.GetValueOrDefault(name, StaticType.Dynamic);
        return RootMember(name) is { } member ? StaticType.Join(type, member.Static) : type;
    }

    /// <summary>All names that mean something somewhere, for suggestions.</summary>
    public IEnumerable<string> KnownNames()
    {
        var data = Root.Kind == StaticKind.Object ? model.Of(Root.Clr!).Members.Select(member => member.Name) : [];
        return data.Concat(survey.Assigned).Concat(survey.Bound).Concat(options.Variables?.Keys ?? []).Concat(builtins.PlainNames)
            .Concat(builtins.NamespaceNames).Append("include");
    }

    /// <summary>Binds a page until nothing new is learnt about its names; only the last pass reports.</summary>
    public static Execution.Statements.PageNode Bind(Compilation compilation, IReadOnlyList<StatementSyntax> page, DiagnosticBag diagnostics, Action bindIncludes)
    {
        const int MaxPasses = 5;
        var infers = compilation.Survey.Assigned.Count + compilation.Survey.Includes.Count > 0;
        for (var pass = 0; pass < MaxPasses && infers; pass++)
        {
            compilation.HasLearnt = false;
            new UnitBinder(compilation, new DiagnosticBag(diagnostics.File, compilation.Options.Limits.Errors), UnitKind.Page).BindPage(page);
            bindIncludes();
            if (!compilation.HasLearnt) break;
        }

        compilation.IsFinal = true;
        return new UnitBinder(compilation, diagnostics, UnitKind.Page).BindPage(page);
    }
}
