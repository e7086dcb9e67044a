using System.Text;
using Kks.Templating.Execution;
using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Statements -> nodes.</summary>
internal sealed class StatementBinder(UnitBinder unit)
{
    private readonly Compilation _compilation = unit.Compilation;

    public StatementNode BindBody(IReadOnlyList<StatementSyntax> statements)
    {
        var nodes = new List<StatementNode>(statements.Count);
        var isIndented = _compilation.Options.AutoIndent && _compilation.Survey.HasIndentation;
        foreach (var statement in statements)
        {
            if (statement is EnterStatement or ExitStatement && !isIndented) continue;
            nodes.Add(Bind(statement));
        }

        var block = new BlockNode([.. nodes]);
        return isIndented && statements.Any(statement => statement is EnterStatement or ExitStatement) ? new IndentedBlockNode(block) : block;
    }

    /// <summary>A function; its body is bound as a unit of its own.</summary>
    public TemplateFunction BindFunction(string name, FunctionSyntax syntax, bool isAnonymous)
    {
        TemplateParameter[]? parameters = syntax.Parameters is null
            ? null
            : [.. syntax.Parameters.Select(parameter => new TemplateParameter(parameter.Name, parameter.HasDefault, parameter.Default, parameter.IsRest))];
        foreach (var parameter in syntax.Parameters ?? [])
        {
            _compilation.Learn(parameter.Name, parameter.IsRest ? StaticType.ListOf(StaticType.Dynamic) : StaticType.Dynamic);
        }

        var inner = new UnitBinder(_compilation, unit.Diagnostics, UnitKind.Function, unit);
        var function = new TemplateFunction(name, parameters, isAnonymous);
        if (syntax.Result is not null) function.Result = inner.Expressions.Bind(syntax.Result);
        else function.Body = inner.Statements.BindBody(syntax.Body);
        function.Loops = inner.LoopCount;
        return function;
    }

    private StatementNode Bind(StatementSyntax statement)
    {
        var location = unit.At(statement.Span);
        switch (statement)
        {
            case TextStatement: return BindText(statement.Span, location);
            case EnterStatement enter:
                return new IndentNode(enter.Indentation is null ? null : Encoding.UTF8.GetBytes(enter.Indentation), isEnter: true) { Location = location };
            case ExitStatement: return new IndentNode(null, isEnter: false) { Location = location };
            case ExpressionStatement { Expression: BlockExpression }: return new BlockReferenceNode { Location = location };
            case ExpressionStatement print: return BindPrint(print, location);
            case AssignStatement assign: return BindAssign(assign, location);
            case DefineStatement define: return BindDefine(define, location);
            case IfStatement branches: return BindIf(branches, location);
            case CaseStatement cases: return BindCase(cases, location);
            case ForStatement loop: return unit.Loops.Bind(loop);
            case WhileStatement loop: return unit.Loops.Bind(loop);
            case CaptureStatement capture: return BindCapture(capture, location);
            case WithStatement with: return BindWith(with, location);
            case WrapStatement wrap: return BindWrap(wrap, location);
            case ReadOnlyStatement readOnly: return new ReadOnlyNode(readOnly.Variable) { Location = location };
            case RetStatement ret: return new RetNode(ret.Value is null ? null : unit.Expressions.Bind(ret.Value)) { Location = location };
            case JumpStatement jump: return BindJump(jump, location);
            default: throw new InvalidOperationException($"{statement.GetType().Name} cannot be bound.");
        }
    }

    private TextNode BindText(SourceSpan span, SourceLocation location) =>
        new(Encoding.UTF8.GetBytes(unit.Diagnostics.File.Text[span.Start..span.End])) { Location = location };

    private PrintNode BindPrint(ExpressionStatement print, SourceLocation location)
    {
        var expression = unit.Expressions.Bind(print.Expression);
        if (_compilation.IsFinal) _compilation.Prints.Add((location.File, new PrintedExpression(print.Span.Start, print.Span.End, KindOf(expression.Type))));
        return new PrintNode(expression) { Location = location };
    }

    private static PrintedKind KindOf(StaticType type) => type.Kind switch
    {
        StaticKind.Content => PrintedKind.Content,
        StaticKind.Dynamic or StaticKind.Object or StaticKind.Function => PrintedKind.Unknown,
        _ => PrintedKind.Text,
    };

    private AssignNode BindAssign(AssignStatement assign, SourceLocation location)
    {
        var value = unit.Expressions.Bind(assign.Value);
        var place = unit.Places.Bind(assign.Target);
        var name = assign.Target is ParenthesizedExpression { Inner: NameExpression inner } ? inner : assign.Target as NameExpression;
        if (name is not null) _compilation.Learn(name.Name, assign.Operator is null ? value.Type : StaticType.Dynamic);
        return new AssignNode(place, assign.Operator, value) { Location = location };
    }

    private AssignNode BindDefine(DefineStatement define, SourceLocation location)
    {
        var name = define.Target switch
        {
            NameExpression plain => plain.Name,
            LocalExpression local => "$" + local.Name,
            _ => "func",
        };
        var function = BindFunction(name, define.Function, isAnonymous: false);
        if (define.Target is NameExpression) _compilation.Learn(name, StaticType.Dynamic);
        var value = new FunctionNode(function) { Type = StaticType.Function, Location = location };
        return new AssignNode(unit.Places.Bind(define.Target), null, value) { Location = location };
    }

    private IfNode BindIf(IfStatement branches, SourceLocation location)
    {
        (ExpressionNode, StatementNode)[] bound =
            [.. branches.Branches.Select(branch => (unit.Expressions.Bind(branch.Condition), BindBody(branch.Body)))];
        return new IfNode(bound, branches.Else is null ? null : BindBody(branches.Else)) { Location = location };
    }

    private CaseNode BindCase(CaseStatement cases, SourceLocation location)
    {
        var subject = unit.Expressions.Bind(cases.Subject);
        (ExpressionNode[], StatementNode)[] whens =
            [.. cases.Whens.Select(when => (when.Values.Select(unit.Expressions.Bind).ToArray(), BindBody(when.Body)))];
        return new CaseNode(subject, whens, cases.Else is null ? null : BindBody(cases.Else)) { Location = location };
    }

    private CaptureNode BindCapture(CaptureStatement capture, SourceLocation location)
    {
        if (capture.Target is NameExpression name) _compilation.Learn(name.Name, StaticType.Text);
        return new CaptureNode(unit.Places.Bind(capture.Target), BindBody(capture.Body)) { Location = location };
    }

    private WithNode BindWith(WithStatement with, SourceLocation location)
    {
        var target = unit.Expressions.Bind(with.Target);
        if (target.Type.Kind is StaticKind.Number or StaticKind.Bool or StaticKind.Text or StaticKind.List or StaticKind.Date or StaticKind.Null)
        {
            unit.Report(DiagnosticCodes.ObjectExpected, with.Target.Span, $"with memerlukan objek, bukan {target.Type}.");
        }

        var slot = unit.NewSlot();
        var isTyped = target.Type.Kind == StaticKind.Object && !target.Type.Clr!.IsValueType && TypedNodes.AreSupported;
        Type item = isTyped ? target.Type.Clr! : typeof(object);
        var withSlot = isTyped ? _compilation.Model.ObjectsOf(item).With(slot) : new WithSlot<object>(slot);
        var factory = isTyped ? _compilation.Model.ItemsOf(item) : null;
        unit.Push(new LexicalScope(
            ScopeKind.With, null, null, slot, target.Type, factory is null ? null : place => factory.Variable(slot, target.Type, place)));
        var body = BindBody(with.Body);
        unit.Pop();
        return new WithNode(target, withSlot, body) { Location = location };
    }

    private WrapNode BindWrap(WrapStatement wrap, SourceLocation location)
    {
        var call = wrap.Call as CallExpression ?? new CallExpression(wrap.Call.Span, wrap.Call, null, []);
        var inner = new UnitBinder(_compilation, unit.Diagnostics, UnitKind.Block, unit);
        var body = inner.Statements.BindBody(wrap.Body);
        var node = unit.Calls.BindDynamic(call);
        var target = unit.Calls.BindFunctionReference(call.Target);
        return new WrapNode(node, target, call.Arguments.Count > 0, new WrappedBlock(body, inner.LoopCount)) { Location = location };
    }

    private StatementNode BindJump(JumpStatement jump, SourceLocation location)
    {
        var isInLoop = unit.Kind == UnitKind.Block || unit.Scopes.Any(scope => scope.Kind is ScopeKind.For or ScopeKind.While);
        if (isInLoop) return new JumpNode(jump.IsBreak ? Flow.Break : Flow.Continue) { Location = location };
        var word = jump.IsBreak ? "break" : "continue";
        var message = unit.Kind == UnitKind.Function
            ? $"{word} dalam fungsi hanya boleh di dalam pengulangan milik fungsi itu sendiri."
            : $"{word} hanya boleh di dalam pengulangan.";
        unit.Report(DiagnosticCodes.OutsideLoop, jump.Span, message);
        return new FailStatementNode(DiagnosticCodes.OutsideLoop, message, null) { Location = location };
    }
}
