using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>do … end</c>.</summary>
internal sealed class FunctionNode(TemplateFunction function) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => function;
}
