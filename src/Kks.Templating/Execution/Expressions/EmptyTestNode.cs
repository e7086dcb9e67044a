using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>x.empty?</c>: whether a list, object or text has nothing in it; null for null, false for anything else.</summary>
internal sealed class EmptyTestNode(ExpressionNode target) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var value = target.Evaluate(context);
        return value.Kind switch
        {
            ValueKind.Null => default(Value),
            ValueKind.Empty => true,
            ValueKind.String => value.AsString.Length == 0,
            ValueKind.List => value.AsList.Count == 0,
            ValueKind.Object => value.AsObject.Count == 0,
            _ => false,
        };
    }
}
