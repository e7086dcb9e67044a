using Kks.Templating.Execution.Places;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>x++</c> (gives the old value), <c>++x</c> (gives the new one).</summary>
internal sealed class IncrementNode(Place place, int step, bool isPrefix) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var old = place.Read(context);
        if (!old.IsNumber) throw OperandError.Bad($"++ dan -- memerlukan bilangan, bukan {OperandError.Name(old)}.", -1).At(place.Location);
        var changed = Operators.Apply(context, BinaryOperator.Add, old, step);
        place.Write(context, changed);
        return isPrefix ? changed : old;
    }
}
