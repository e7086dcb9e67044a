using Kks.Templating.Execution;
using Kks.Templating.Execution.Expressions;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Binary operators, with the mistakes that the types give away.</summary>
internal sealed class OperatorBinder(UnitBinder unit)
{
    public ExpressionNode Bind(BinaryExpression binary)
    {
        var left = unit.Expressions.Bind(binary.Left);
        var right = unit.Expressions.Bind(binary.Right);
        var location = unit.At(binary.Span);
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce or BinaryOperator.NotCoalesce)
        {
            return new LogicNode(binary.Operator, left, right) { Type = LogicType(binary.Operator, left.Type, right.Type), Location = location };
        }

        Check(binary, left.Type, right.Type);
        return new BinaryNode(binary.Operator, left, right)
        {
            Type = ResultType(binary.Operator, left.Type, right.Type),
            Location = location,
            OperatorLocation = unit.At(binary.OperatorSpan),
        };
    }

    private void Check(BinaryExpression binary, StaticType left, StaticType right)
    {
        var isBad = (left.Kind, right.Kind) switch
        {
            (StaticKind.Text, _) or (_, StaticKind.Text) =>
                !OperatorSigns.IsComparison(binary.Operator) && binary.Operator is not (BinaryOperator.Add or BinaryOperator.Multiply),
            (StaticKind.Object, StaticKind.Number) or (StaticKind.Number, StaticKind.Object) => true,
            (StaticKind.Date, StaticKind.Number) or (StaticKind.Number, StaticKind.Date) => true,
            (StaticKind.Object, StaticKind.Object) => binary.Operator is not (BinaryOperator.Equal or BinaryOperator.NotEqual),
            _ => false,
        };
        if (isBad)
        {
            unit.Report(
                DiagnosticCodes.BadOperands,
                binary.OperatorSpan,
                $"Operator {OperatorSigns.Of(binary.Operator)} tidak berlaku untuk {left} dan {right}.");
        }
    }

    private static StaticType LogicType(BinaryOperator operation, StaticType left, StaticType right) => operation switch
    {
        BinaryOperator.Coalesce => StaticType.Join(left, right),
        BinaryOperator.NotCoalesce => right,
        _ => StaticType.Bool,
    };

    private static StaticType ResultType(BinaryOperator operation, StaticType left, StaticType right)
    {
        if (OperatorSigns.IsComparison(operation)) return StaticType.Bool;
        if (operation is BinaryOperator.Range or BinaryOperator.RangeExclusive) return StaticType.ListOf(StaticType.Number);
        if (operation == BinaryOperator.Add && (left.Kind == StaticKind.Text || right.Kind == StaticKind.Text)) return StaticType.Text;
        if (left.Kind == StaticKind.Number && right.Kind == StaticKind.Number) return StaticType.Number;
        if (left.Kind == StaticKind.Date && right.Kind == StaticKind.Date) return StaticType.TimeSpan;
        if (left.Kind == StaticKind.List && right.Kind == StaticKind.List && operation == BinaryOperator.Add) return StaticType.Join(left, right);
        return StaticType.Dynamic;
    }
}
