using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Operators with a list on at least one side. The operands are never changed.</summary>
internal static class ListOperators
{
    public static Value Apply(RenderContext context, BinaryOperator operation, Value left, Value right)
    {
        switch (operation)
        {
            case BinaryOperator.ShiftLeft when left.Kind == ValueKind.List: return Append(context, left.AsList, right);
            case BinaryOperator.ShiftRight when right.Kind == ValueKind.List: return Prepend(context, left, right.AsList);
            case BinaryOperator.Multiply when left.Kind != right.Kind: return Repeat(context, left, right);
            case BinaryOperator.Divide or BinaryOperator.IntegerDivide or BinaryOperator.Modulo:
                throw OperandError.Refused(
                    $"Operator {OperatorSigns.Of(operation)} pada daftar",
                    "Pakai array.limit dan array.offset untuk mengambil sebagian daftar.");
        }

        var first = ListOf(context, left, OperandError.Left);
        var second = ListOf(context, right, OperandError.Right);
        return operation switch
        {
            BinaryOperator.Add => Concat(context, first, second),
            BinaryOperator.Equal => AreEqual(context, first, second, 0),
            BinaryOperator.NotEqual => !AreEqual(context, first, second, 0),
            BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual =>
                throw OperandError.Refused($"Operator {OperatorSigns.Of(operation)} pada daftar", "Bandingkan ukurannya: a.size < b.size."),
            _ => throw OperandError.NotSupported(operation, left, right),
        };
    }

    private static IScriptList ListOf(RenderContext context, Value value, int operand) => value.Kind switch
    {
        ValueKind.List => value.AsList,
        ValueKind.Object or ValueKind.Host => Conversions.AsList(context, value) ?? throw Expected(operand),
        _ => throw Expected(operand),
    };

    private static TemplateRuntimeException Expected(int operand) =>
        OperandError.Bad($"Di sebelah {(operand == OperandError.Left ? "kiri" : "kanan")} operator ini harus ada daftar.", operand);

    private static ScriptArray Concat(RenderContext context, IScriptList first, IScriptList second)
    {
        context.CountSteps(first.Count + second.Count);
        var result = new ScriptArray(first.Count + second.Count);
        result.AddRange(first);
        result.AddRange(second);
        return result;
    }

    private static ScriptArray Append(RenderContext context, IScriptList list, Value item)
    {
        context.CountSteps(list.Count + 1);
        var result = new ScriptArray(list.Count + 1);
        result.AddRange(list);
        result.Add(item);
        return result;
    }

    private static ScriptArray Prepend(RenderContext context, Value item, IScriptList list)
    {
        context.CountSteps(list.Count + 1);
        var result = new ScriptArray(list.Count + 1);
        result.Add(item);
        result.AddRange(list);
        return result;
    }

    private static ScriptArray Repeat(RenderContext context, Value left, Value right)
    {
        var listIsLeft = left.Kind == ValueKind.List;
        var list = (listIsLeft ? left : right).AsList;
        var factor = listIsLeft ? right : left;
        var operand = listIsLeft ? OperandError.Right : OperandError.Left;
        if (!factor.IsNumber) throw OperandError.Bad("Pengulangan daftar memerlukan bilangan bulat.", operand);
        var times = Math.Round(NumberOperators.ToDouble(factor), MidpointRounding.ToEven);
        if (times < 0) throw OperandError.Bad("Daftar tidak dapat diulang dengan bilangan negatif.", operand);
        context.CountSteps((int)Math.Min(int.MaxValue, list.Count * times));
        var result = new ScriptArray();
        for (var i = 0; i < times && list.Count > 0; i++) result.AddRange(list);
        return result;
    }

    private static bool AreEqual(RenderContext context, IScriptList first, IScriptList second, int depth)
    {
        if (ReferenceEquals(first, second)) return true;
        if (first.Count != second.Count) return false;
        if (depth > context.Limits.PrintDepth) throw OperandError.TooLarge("Daftar yang dibandingkan");
        context.CountSteps(first.Count);
        for (var i = 0; i < first.Count; i++)
        {
            var left = first[i];
            var right = second[i];
            var same = left.Kind == ValueKind.List && right.Kind == ValueKind.List
                ? AreEqual(context, left.AsList, right.AsList, depth + 1)
                : Comparison.AreEqual(context, left, right);
            if (!same) return false;
        }

        return true;
    }
}
