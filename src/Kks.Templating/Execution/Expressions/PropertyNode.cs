using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A property of a namespace, such as <c>date.format</c>.</summary>
internal sealed class PropertyNode(BuiltinProperty property) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        try
        {
            return property.Get(context.Call);
        }
        catch (TemplateRuntimeException error) when (error.Mark(Location))
        {
            throw;
        }
    }
}
