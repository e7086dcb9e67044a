using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Places;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Statements;

/// <summary>An assignment; a compound one evaluates its value, then its target, then the operator.</summary>
internal sealed class AssignNode(Place place, BinaryOperator? operation, ExpressionNode value) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var result = value.Evaluate(context);
        if (operation is { } compound) result = Combine(context, compound, place.Read(context), result);
        place.Write(context, result);
        return Flow.Next;
    }

    private Value Combine(RenderContext context, BinaryOperator compound, Value left, Value right)
    {
        try
        {
            return Operators.Apply(context, compound, left, right);
        }
        catch (TemplateRuntimeException error) when (error.Mark(Location))
        {
            throw;
        }
    }
}
