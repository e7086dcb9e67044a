using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;

namespace Kks.Templating.Binding;

/// <summary>Makes nodes that give objects of a class.</summary>
internal abstract class ObjectFactory
{
    public abstract ExpressionNode Root(StaticType type, SourceLocation location);

    public abstract WithSlot With(int slot);
}
