using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Execution.Statements;

/// <summary>Prints the value of an expression.</summary>
internal sealed class PrintNode(ExpressionNode expression) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        expression.Write(context);
        return Flow.Next;
    }
}
