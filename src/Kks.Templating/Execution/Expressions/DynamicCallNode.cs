using Kks.Templating.Functions;
using Kks.Templating.Binding;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A call of something that is looked up while rendering. Its location is the call without the piped value.</summary>
internal sealed class DynamicCallNode(ExpressionNode target, string name, ExpressionNode? piped, CallArgument[] arguments) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => Call(context, null);

    /// <summary>Calls with a block for <c>$$</c>.</summary>
    public Value Call(RenderContext context, WrappedBlock? block)
    {
        var callee = target.EvaluateUncalled(context);
        if (callee.Kind != ValueKind.Function)
        {
            if (callee.IsNull && context.Leniency.UnknownFunctions && piped is null) return default;
            throw NotAFunction(callee).At(target.Location);
        }

        try
        {
            var list = new ArgumentList(callee.AsFunction, context, block);
            if (piped is not null) list.Add(piped.Evaluate(context), piped.Location);
            foreach (var argument in arguments)
            {
                var value = argument.Value.Evaluate(context);
                if (argument.IsExpanded) list.AddAll(value, argument.Value.Location);
                else if (argument.Name is not null) list.AddNamed(argument.Name, value, argument.Value.Location);
                else list.Add(value, argument.Value.Location);
            }

            return list.Invoke(Location);
        }
        catch (TemplateRuntimeException error) when (error.Mark(error.Argument == ArgumentBinder.TooFewArgument ? Location.After : Location))
        {
            throw;
        }
    }

    private TemplateRuntimeException NotAFunction(Value callee)
    {
        if (callee.IsNull)
        {
            return new TemplateRuntimeException(
                DiagnosticCodes.UnknownFunction, $"Fungsi {name} tidak dikenal.", hint: Suggestions.Hint(name, []));
        }

        return piped is not null
            ? new TemplateRuntimeException(DiagnosticCodes.NotCallable, $"Sesudah tanda | harus ada fungsi; ini {OperandError.Name(callee)}.")
            : new TemplateRuntimeException(
                DiagnosticCodes.NotCallable,
                $"{Descriptions.Of(callee)} tidak dapat dipanggil seperti fungsi.",
                hint: "Dua nilai berdampingan dibaca sebagai panggilan; mungkin ada operator atau ; yang kurang.");
    }
}
