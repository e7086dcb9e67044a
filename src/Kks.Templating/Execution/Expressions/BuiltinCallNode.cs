using System.Runtime.CompilerServices;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A call of a builtin or host function known when the template was compiled; one expression per parameter, null for its default.
/// Its location is the call without the piped value.</summary>
internal sealed class BuiltinCallNode(BuiltinFunction function, ExpressionNode?[] arguments, ExpressionNode[] rest) : ExpressionNode
{
    public BuiltinFunction Function => function;

    public override Value Evaluate(RenderContext context)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> values = arguments.Length <= ArgumentBuffer.Length ? buffer[..arguments.Length] : new Value[arguments.Length];
        var parameters = function.Signature.Parameters;
        for (var i = 0; i < arguments.Length; i++) values[i] = arguments[i]?.Evaluate(context) ?? parameters[i].Default;
        if (function.Signature.HasRest) values[^1] = Rest(context);
        context.BeginBuiltin();
        try
        {
            return function.InvokeBound(context.Call, values);
        }
        catch (TemplateRuntimeException error) when (error.Mark(Place(error.Argument)))
        {
            throw;
        }
    }

    private SourceLocation Place(int argument)
    {
        if (argument == ArgumentBinder.TooFewArgument) return Location.After;
        return argument >= 0 && argument < arguments.Length && arguments[argument] is { } blamed ? blamed.Location : Location;
    }

    private Value Rest(RenderContext context)
    {
        var list = new ScriptArray(rest.Length);
        foreach (var item in rest) list.Add(item.Evaluate(context));
        return list;
    }

    [InlineArray(Length)]
    private struct ArgumentBuffer
    {
        public const int Length = 6;
        private Value _first;
    }
}
