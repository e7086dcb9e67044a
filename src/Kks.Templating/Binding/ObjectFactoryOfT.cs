using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;

namespace Kks.Templating.Binding;

internal sealed class ObjectFactory<T> : ObjectFactory
    where T : class
{
    public override ExpressionNode Root(StaticType type, SourceLocation location) => new RootNode<T> { Type = type, Location = location };

    public override WithSlot With(int slot) => new WithSlot<T>(slot);
}
