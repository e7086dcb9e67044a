using Kks.Templating.Binding;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>An expression, ready to be evaluated. Immutable and thread-safe.</summary>
internal abstract class ExpressionNode
{
    /// <summary>What is known of its value before there is data.</summary>
    public StaticType Type { get; init; } = StaticType.Dynamic;

    public SourceLocation Location { get; init; }

    public abstract Value Evaluate(RenderContext context);

    /// <summary>The value without calling it if it is a function: the target of a call or of <c>@</c>.</summary>
    public virtual Value EvaluateUncalled(RenderContext context) => Evaluate(context);

    /// <summary>The .NET object behind the value, for typed nodes above this one; null for null.</summary>
    public virtual object? GetReference(RenderContext context) => ClrReferences.Of(Evaluate(context));

    public virtual bool IsTrue(RenderContext context) => Evaluate(context).IsTrue;

    public virtual void Write(RenderContext context) => ValuePrinter.Write(context, Evaluate(context));
}
