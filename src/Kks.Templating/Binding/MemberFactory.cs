using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Binding;

/// <summary>Makes nodes that read a certain member. Immutable and thread-safe.</summary>
internal abstract class MemberFactory
{
    public abstract ExpressionNode Create(ExpressionNode target, string name, bool isConditional, StaticType type, SourceLocation location, SourceLocation nameLocation);
}
