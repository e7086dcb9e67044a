using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;

namespace Kks.Templating.Binding;

/// <summary>Makes the nodes of a loop over items of a type.</summary>
internal abstract class ItemFactory
{
    public abstract StatementNode For(LoopHeader header, ExpressionNode list, StatementNode body, StatementNode? otherwise, SourceLocation location);

    public abstract ExpressionNode Variable(int slot, StaticType type, SourceLocation location);
}
