using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Execution.Statements;

/// <summary><c>readonly x</c>; without effect on a name that is not there.</summary>
internal sealed class ReadOnlyNode(ExpressionSyntax variable) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        if (variable is NameExpression name)
        {
            context.Names.MakeReadOnly(context, name.Name);
        }
        else if (variable is LocalExpression local && context.Frame.Owner.Locals.ContainsKey(local.Name))
        {
            (context.Frame.Owner.ReadOnlyLocals ??= new HashSet<string>(StringComparer.Ordinal)).Add(local.Name);
        }

        return Flow.Next;
    }
}
