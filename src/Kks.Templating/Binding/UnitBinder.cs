using Kks.Templating.Execution.Statements;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Binds one page, include, function or block: syntax -> nodes, with everything that is wrong in it. The work is done by its parts.</summary>
internal sealed class UnitBinder
{
    private readonly List<LexicalScope> _scopes = [];

    public UnitBinder(Compilation compilation, DiagnosticBag diagnostics, UnitKind kind, UnitBinder? parent = null)
    {
        Compilation = compilation;
        Diagnostics = diagnostics;
        Kind = kind;
        Parent = parent;
        Names = new NameBinder(this);
        Members = new MemberBinder(this);
        Expressions = new ExpressionBinder(this);
        Operators = new OperatorBinder(this);
        Calls = new CallBinder(this);
        Places = new PlaceBinder(this);
        Loops = new LoopBinder(this);
        Statements = new StatementBinder(this);
    }

    public Compilation Compilation { get; }

    public DiagnosticBag Diagnostics { get; }

    public UnitKind Kind { get; }

    /// <summary>The unit this one is written in, for functions and blocks.</summary>
    public UnitBinder? Parent { get; }

    public NameBinder Names { get; }

    public MemberBinder Members { get; }

    public ExpressionBinder Expressions { get; }

    public OperatorBinder Operators { get; }

    public CallBinder Calls { get; }

    public PlaceBinder Places { get; }

    public LoopBinder Loops { get; }

    public StatementBinder Statements { get; }

    public int LoopCount { get; private set; }

    /// <summary>The scopes around the place being bound, innermost last.</summary>
    public IReadOnlyList<LexicalScope> Scopes => _scopes;

    public PageNode BindPage(IReadOnlyList<StatementSyntax> page)
    {
        var body = Statements.BindBody(page);
        return new PageNode(body, LoopCount);
    }

    public int NewSlot() => LoopCount++;

    public void Push(LexicalScope scope) => _scopes.Add(scope);

    public void Pop() => _scopes.RemoveAt(_scopes.Count - 1);

    public SourceLocation At(SourceSpan span) => new(Diagnostics.File, span);

    /// <summary>Reports a mistake that Scriban finds while rendering: now if strict, else not at all.</summary>
    /// <returns>Whether it was reported.</returns>
    public bool Report(string code, SourceSpan span, string message, string? hint = null)
    {
        if (!Compilation.IsStrict) return false;
        Diagnostics.Error(code, span, message, hint);
        return true;
    }

    public ObjectType MembersOf(StaticType type) => Compilation.Model.Of(type.Clr!);
}
