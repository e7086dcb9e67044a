using Kks.Templating.Execution;
using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Expressions -> nodes.</summary>
internal sealed class ExpressionBinder(UnitBinder unit)
{
    private const int LevelsBetweenGuards = 40;
    private int _depth;

    public ExpressionNode Bind(ExpressionSyntax expression)
    {
        _depth++;
        var node = BindOne(expression);
        _depth--;
        // Deep expressions look at the stack now and then; flat ones never do.
        return _depth > 0 && _depth % LevelsBetweenGuards == 0 ? new StackGuardNode(node) { Type = node.Type, Location = node.Location } : node;
    }

    private ExpressionNode BindOne(ExpressionSyntax expression)
    {
        var location = unit.At(expression.Span);
        switch (expression)
        {
            case LiteralExpression literal: return new ConstantNode(literal.Value) { Type = TypeOf(literal.Value), Location = location };
            case NameExpression name: return BindName(name);
            case LocalExpression local: return BindLocal(local, location);
            case ArgumentsExpression: return new ArgumentsNode { Location = location };
            case ArgumentItemExpression item: return new ArgumentItemNode(item.Index) { Location = location };
            case ThisExpression: return new ThisNode { Location = location };
            case LoopMemberExpression member: return unit.Loops.BindMember(member);
            case MemberExpression member: return unit.Members.Bind(member);
            case IndexExpression index: return unit.Members.Bind(index);
            case EmptyTestExpression test: return new EmptyTestNode(Bind(test.Target)) { Type = StaticType.Bool, Location = location };
            case CallExpression call: return unit.Calls.Bind(call);
            case UnaryExpression unary: return BindUnary(unary, location);
            case IncrementExpression increment: return BindIncrement(increment, location);
            case BinaryExpression binary: return unit.Operators.Bind(binary);
            case ConditionalExpression conditional: return BindConditional(conditional, location);
            case ParenthesizedExpression inner: return Bind(inner.Inner);
            case ListExpression list: return BindList(list, location);
            case ObjectExpression members: return BindObject(members, location);
            case InterpolationExpression interpolation:
                return new InterpolationNode([.. interpolation.Parts.Select(Bind)]) { Type = StaticType.Text, Location = location };
            case FunctionExpression function:
                return new FunctionNode(unit.Statements.BindFunction("do", function.Function, isAnonymous: true))
                {
                    Type = StaticType.Function,
                    Location = location,
                };
            default: return new ConstantNode(default) { Location = location };
        }
    }

    private ExpressionNode BindName(NameExpression name)
    {
        // Naming a function calls it, and include is one; a builtin that needs arguments then fails for want of them.
        if (unit.Calls.TryBindBuiltinValue(name) is { } builtin) return builtin;
        return unit.Names.Bind(name);
    }

    private LocalNode BindLocal(LocalExpression local, SourceLocation location)
    {
        for (var i = unit.Scopes.Count - 1; i >= 0; i--)
        {
            if (unit.Scopes[i].LocalName == local.Name) return new LocalNode(local.Name, isAssigned: true) { Type = unit.Scopes[i].Type, Location = location };
        }

        var isAssigned = unit.Compilation.Survey.Locals.Contains(local.Name);
        if (!isAssigned)
        {
            unit.Report(
                DiagnosticCodes.UnknownVariable,
                local.Span,
                $"Variabel lokal ${local.Name} tidak dikenal.",
                Suggestions.Hint("$" + local.Name, unit.Compilation.Survey.Locals.Select(name => "$" + name)));
        }

        return new LocalNode(local.Name, isAssigned) { Location = location };
    }

    private ExpressionNode BindUnary(UnaryExpression unary, SourceLocation location)
    {
        if (unary.Operator == UnaryOperator.Address)
        {
            return new AddressNode(unit.Calls.BindFunctionReference(unary.Operand)) { Type = StaticType.Function, Location = location };
        }

        var operand = Bind(unary.Operand);
        if (unary.Operator == UnaryOperator.Expand)
        {
            // Outside an argument list there is nothing to expand into.
            unit.Diagnostics.Error(DiagnosticCodes.UnexpectedToken, unary.Span, "Tanda ^ hanya berlaku untuk argumen fungsi.");
            return operand;
        }

        var isNot = unary.Operator == UnaryOperator.Not;
        if (!isNot && operand.Type.Kind is StaticKind.Text or StaticKind.List or StaticKind.Object)
        {
            unit.Report(DiagnosticCodes.BadOperands, unary.Operand.Span, $"Tanda di depan memerlukan bilangan, bukan {operand.Type}.");
        }

        return new UnaryNode(unary.Operator, operand) { Type = isNot ? StaticType.Bool : StaticType.Number, Location = location };
    }

    private IncrementNode BindIncrement(IncrementExpression increment, SourceLocation location)
    {
        var place = unit.Places.Bind(increment.Target);
        if (increment.Target is NameExpression name) unit.Compilation.Learn(name.Name, StaticType.Number);
        return new IncrementNode(place, increment.Step, increment.IsPrefix) { Type = StaticType.Number, Location = location };
    }

    private ConditionalNode BindConditional(ConditionalExpression conditional, SourceLocation location)
    {
        var condition = Bind(conditional.Condition);
        var whenTrue = Bind(conditional.WhenTrue);
        var whenFalse = Bind(conditional.WhenFalse);
        return new ConditionalNode(condition, whenTrue, whenFalse) { Type = StaticType.Join(whenTrue.Type, whenFalse.Type), Location = location };
    }

    private ListNode BindList(ListExpression list, SourceLocation location)
    {
        ExpressionNode[] items = [.. list.Items.Select(Bind)];
        var item = items.Length == 0 ? StaticType.Dynamic : items.Select(node => node.Type).Aggregate(StaticType.Join);
        return new ListNode(items) { Type = StaticType.ListOf(item), Location = location };
    }

    private ObjectNode BindObject(ObjectExpression members, SourceLocation location)
    {
        var bound = new List<(string, ExpressionNode)>();
        foreach (var (name, value) in members.Members)
        {
            bound.Add((name, Bind(value)));
            unit.Push(new LexicalScope(ScopeKind.Object, name, null, -1, StaticType.Dynamic, null));
        }

        foreach (var _ in members.Members) unit.Pop();
        return new ObjectNode([.. bound], bound.Count > 1) { Location = location };
    }

    private static StaticType TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => StaticType.Null,
        ValueKind.Bool => StaticType.Bool,
        ValueKind.String => StaticType.Text,
        _ => StaticType.Number,
    };
}
