using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Operators with a text on at least one side.</summary>
internal static class TextOperators
{
    public static Value Apply(RenderContext context, BinaryOperator operation, Value left, Value right)
    {
        if (operation == BinaryOperator.Add) return Join(context, left, right);
        if (operation == BinaryOperator.Multiply) return Repeat(context, left, right);
        if (!OperatorSigns.IsComparison(operation)) throw OperandError.NotSupported(operation, left, right);
        if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty)
        {
            throw OperandError.Refused("Perbandingan teks dengan konstanta empty", "Tulis x.empty? atau x == \"\".");
        }

        if (left.IsNull || right.IsNull) return OperatorSigns.Answer(operation, right.IsNull.CompareTo(left.IsNull));
        return OperatorSigns.Answer(operation, string.CompareOrdinal(context.Call.ToText(left), context.Call.ToText(right)));
    }

    private static Value Join(RenderContext context, Value left, Value right)
    {
        var first = context.Call.ToText(left);
        var second = context.Call.ToText(right);
        context.CheckTextLength((long)first.Length + second.Length);
        return string.Concat(first, second);
    }

    private static Value Repeat(RenderContext context, Value left, Value right)
    {
        var textIsRight = right.Kind == ValueKind.String;
        var text = textIsRight ? right : left;
        var factor = textIsRight ? left : right;
        if (factor.Kind == ValueKind.String)
        {
            throw OperandError.Bad("Pengulangan teks memerlukan bilangan bulat.", OperandError.Left);
        }

        if (factor.IsNull) return default;
        var count = Math.Max(0, Whole(factor, textIsRight ? OperandError.Left : OperandError.Right));
        context.CheckTextLength((long)text.AsString.Length * count);
        return string.Create(text.AsString.Length * count, text.AsString, Fill);
    }

    // What is there already is copied again and again, doubling each time.
    private static void Fill(Span<char> target, string text)
    {
        text.AsSpan(0, Math.Min(text.Length, target.Length)).CopyTo(target);
        for (var done = text.Length; done > 0 && done < target.Length; done *= 2)
        {
            target[..Math.Min(done, target.Length - done)].CopyTo(target[done..]);
        }
    }

    private static int Whole(Value factor, int operand)
    {
        if (!factor.IsNumber && factor.Kind != ValueKind.Bool) throw OperandError.Bad("Pengulangan teks memerlukan bilangan bulat.", operand);
        var rounded = Math.Round(NumberOperators.ToDouble(factor), MidpointRounding.ToEven);
        return rounded >= int.MaxValue ? int.MaxValue : rounded <= 0 || double.IsNaN(rounded) ? 0 : (int)rounded;
    }
}
