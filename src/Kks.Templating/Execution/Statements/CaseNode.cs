using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Execution.Statements;

internal sealed class CaseNode(ExpressionNode subject, (ExpressionNode[] Values, StatementNode Body)[] whens, StatementNode? otherwise)
    : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var (candidates, body) in whens)
        {
            foreach (var candidate in candidates)
            {
                if (Comparison.AreEqual(context, value, candidate.Evaluate(context))) return body.Execute(context);
            }
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }
}
