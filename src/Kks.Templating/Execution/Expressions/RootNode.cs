using System.Runtime.CompilerServices;

namespace Kks.Templating.Execution.Expressions;

/// <summary>The data as the type the template was compiled for; checked once when rendering starts.</summary>
internal sealed class RootNode<T> : ExpressionNode<T>
    where T : class
{
    public override T Get(RenderContext context) => Unsafe.As<T>(context.Data!);
}
