using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>A function defined in a template. Immutable and thread-safe.</summary>
internal sealed class TemplateFunction(string name, TemplateParameter[]? parameters, bool isAnonymous) : ScriptFunction
{
    public override string Name => name;

    /// <summary>The parameters; null for a simple function, which takes anything and sees it as <c>$</c>.</summary>
    public TemplateParameter[]? Parameters => parameters;

    public bool IsAnonymous => isAnonymous;

    /// <summary>The statements; set once when the function has been bound.</summary>
    public StatementNode? Body { get; set; }

    /// <summary>The result of an inline function.</summary>
    public ExpressionNode? Result { get; set; }

    public int Loops { get; set; }

    public int Required => parameters?.Count(parameter => !parameter.IsOptional) ?? 0;

    internal override Value Invoke(CallContext call, ReadOnlySpan<Value> arguments)
    {
        var list = new ScriptArray(arguments.Length);
        foreach (var argument in arguments) list.Add(argument);
        if (parameters is not null) list = Complete(list);
        return Run(call.Render, list, null);
    }

    /// <summary>Fills in defaults and collects the rest; checks the number of arguments.</summary>
    public ScriptArray Complete(ScriptArray given)
    {
        var hasRest = parameters!.Length > 0 && parameters[^1].IsRest;
        if (given.Count < Required) throw ArgumentBinder.TooFew(name, Required, given.Count);
        if (!hasRest && given.Count > parameters.Length) throw ArgumentBinder.TooMany(name, parameters.Length, given.Count);
        var complete = new ScriptArray(parameters.Length);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].IsRest)
            {
                var rest = new ScriptArray();
                for (var j = i; j < given.Count; j++) rest.Add(given[j]);
                complete.Add(rest);
            }
            else
            {
                complete.Add(i < given.Count ? given[i] : parameters[i].Default);
            }
        }

        return complete;
    }

    /// <summary>Runs with the arguments laid out by parameter.</summary>
    public Value Run(RenderContext context, ScriptArray arguments, WrappedBlock? block)
    {
        context.EnterCall();
        var caller = context.Frame;
        context.Frame = new Frame(isAnonymous ? FrameKind.AnonymousFunction : FrameKind.NamedFunction, Loops, caller)
        {
            Arguments = arguments,
            Block = block,
            Variables = VariablesFor(arguments),
        };
        Value result = default;
        if (Result is not null) result = Result.Evaluate(context);
        else if (Body!.Execute(context) == Flow.Return) result = context.Result;
        context.Result = default;
        context.Frame = caller;
        context.LeaveCall();
        return result.Reference is ScriptRange range ? ToArray(range) : result;
    }

    private ScriptObject? VariablesFor(ScriptArray arguments)
    {
        if (parameters is null) return null;
        var variables = new ScriptObject();
        for (var i = 0; i < parameters.Length; i++) variables.Set(parameters[i].Name, arguments[i]);
        return variables;
    }

    private static ScriptArray ToArray(ScriptRange range)
    {
        var array = new ScriptArray(range.Count);
        array.AddRange(range);
        return array;
    }
}
