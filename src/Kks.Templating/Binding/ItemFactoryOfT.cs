using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;

namespace Kks.Templating.Binding;

internal sealed class ItemFactory<T> : ItemFactory
{
    public override StatementNode For(
        LoopHeader header, ExpressionNode list, StatementNode body, StatementNode? otherwise, SourceLocation location) =>
        new ForNode<T>(header, list, body, otherwise) { Location = location };

    public override ExpressionNode Variable(int slot, StaticType type, SourceLocation location) =>
        new LoopVariableNode<T>(slot) { Type = type, Location = location };
}
