using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Statements;

/// <summary><c>wrap f a … end</c>: calls the function with the block.</summary>
internal sealed class WrapNode(DynamicCallNode call, ExpressionNode target, bool hasArguments, WrappedBlock block) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var function = target.EvaluateUncalled(context);
        if (function.Kind != ValueKind.Function && !(function.IsNull && hasArguments))
        {
            throw new TemplateRuntimeException(DiagnosticCodes.NotCallable, $"wrap memerlukan fungsi, bukan {OperandError.Name(function)}.").At(target.Location);
        }

        ValuePrinter.Write(context, call.Call(context, block));
        return Flow.Next;
    }
}
