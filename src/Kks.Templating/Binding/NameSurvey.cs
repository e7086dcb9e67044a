using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>The names a template gives meaning to itself, found before anything is bound: they decide what can be resolved ahead of time.</summary>
internal sealed class NameSurvey
{
    /// <summary>Names that are assigned, captured, incremented or defined as functions.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>Local names that are assigned.</summary>
    public HashSet<string> Locals { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables of loops and parameters of functions.</summary>
    public HashSet<string> Bound { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts written as the name of an include.</summary>
    public HashSet<string> Includes { get; } = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _assignments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FunctionSyntax> _definitions = new(StringComparer.Ordinal);

    public bool HasWith { get; private set; }

    public bool HasComputedIncludes { get; private set; }

    public bool HasIndentation { get; private set; }

    /// <summary>Whether a name may mean something else than the data or the builtins say.</summary>
    public bool IsOwn(string name) => Assigned.Contains(name) || Bound.Contains(name);

    /// <summary>The definition of a function whose name is never given to anything else.</summary>
    public FunctionSyntax? OnlyDefinition(string name) =>
        _assignments.GetValueOrDefault(name) == 1 && !Bound.Contains(name) ? _definitions.GetValueOrDefault(name) : null;

    public void Visit(IEnumerable<SyntaxNode?> nodes)
    {
        var pending = new Stack<SyntaxNode>(nodes.OfType<SyntaxNode>());
        while (pending.TryPop(out var node))
        {
            Note(node);
            foreach (var child in SyntaxChildren.Of(node)) pending.Push(child);
        }
    }

    private void Note(SyntaxNode node)
    {
        switch (node)
        {
            case AssignStatement assign: NoteTarget(assign.Target); break;
            case DefineStatement define:
                NoteTarget(define.Target);
                if (define.Target is NameExpression defined) _definitions[defined.Name] = define.Function;
                break;
            case CaptureStatement capture: NoteTarget(capture.Target); break;
            case IncrementExpression increment: NoteTarget(increment.Target); break;
            case ForStatement { Variable: NameExpression name }: Bound.Add(name.Name); break;
            case ForStatement { Variable: LocalExpression local }: Locals.Add(local.Name); break;
            case FunctionSyntax { Parameters: { } parameters }: Bound.UnionWith(parameters.Select(parameter => parameter.Name)); break;
            case WithStatement: HasWith = true; break;
            case EnterStatement { Indentation: not null }: HasIndentation = true; break;
            case CallExpression call when IncludeCalls.Is(call): NoteInclude(call); break;
            case NameExpression { Name: "include" }: HasComputedIncludes = true; break;
        }
    }

    private void NoteInclude(CallExpression call)
    {
        if (IncludeCalls.LiteralName(call) is { } name) Includes.Add(name);
        else HasComputedIncludes = true;
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is not null) Locals.Add(argument.Name);
        }
    }

    private void NoteTarget(ExpressionSyntax target)
    {
        switch (target)
        {
            case NameExpression name:
                Assigned.Add(name.Name);
                _assignments[name.Name] = _assignments.GetValueOrDefault(name.Name) + 1;
                break;
            case LocalExpression local: Locals.Add(local.Name); break;
            case ParenthesizedExpression inner: NoteTarget(inner.Inner); break;
            case MemberExpression { Target: ThisExpression } member: Assigned.Add(member.Name); break;
            case IndexExpression { Target: ThisExpression, Index: LiteralExpression literal }: Assigned.Add(literal.Value.ToString()); break;
        }
    }
}
