using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>An expression whose .NET type is known.</summary>
internal abstract class ExpressionNode<T> : ExpressionNode
{
    public abstract T Get(RenderContext context);

    public override Value Evaluate(RenderContext context) => Value.From(Get(context));

    public override object? GetReference(RenderContext context) => Get(context);

    public override void Write(RenderContext context) => TypedPrinter.Write(context, Get(context));
}
