using System.Text;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>An interpolated text; values appear in it as they print.</summary>
internal sealed class InterpolationNode(ExpressionNode[] parts) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var builder = new StringBuilder();
        foreach (var part in parts)
        {
            builder.Append(context.Call.ToText(part.Evaluate(context)));
            context.CheckTextLength(builder.Length);
        }

        return builder.ToString();
    }
}
