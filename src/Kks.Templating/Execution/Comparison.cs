using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Equality by the operator <c>==</c>.</summary>
internal static class Comparison
{
    public static bool AreEqual(RenderContext context, Value left, Value right) =>
        Operators.Apply(context, BinaryOperator.Equal, left, right).IsTrue;
}
