using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A value of any kind, known to hold a .NET object of a type (or null).</summary>
internal sealed class CastNode<T>(ExpressionNode inner) : ExpressionNode<T>
    where T : class
{
    public override T Get(RenderContext context)
    {
        var reference = inner.GetReference(context);
        return reference is null or T
            ? (T)reference!
            : throw new TemplateRuntimeException(DiagnosticCodes.BadArgument, $"Di sini seharusnya ada {typeof(T).Name}.").At(Location);
    }

    public override Value Evaluate(RenderContext context) => inner.Evaluate(context);
}
