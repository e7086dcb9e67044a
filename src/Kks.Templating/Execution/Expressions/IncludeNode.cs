using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>include "name" arguments</c>. Printed by itself it writes straight to the output.</summary>
internal sealed class IncludeNode(ExpressionNode templateName, CallArgument[] arguments) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => Calls.Capture(context, Run);

    public override void Write(RenderContext context)
    {
        // Under an indentation the text is indented as a whole, so it has to be there as a whole.
        if (context.Writer.Indent is not null) base.Write(context);
        else Run(context);
    }

    private void Run(RenderContext context)
    {
        var name = templateName.Evaluate(context);
        var text = name.IsNull ? "" : context.Call.ToText(name);
        if (text.Length == 0) throw new TemplateRuntimeException(DiagnosticCodes.BadInclude, "Nama templat untuk include kosong.").At(Location);
        var page = context.Template.Includes.Find(text, out var message) ?? throw new TemplateRuntimeException(DiagnosticCodes.BadInclude, message!).At(Location);
        var list = new ScriptArray(arguments.Length + 1);
        list.Add(text);
        var locals = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var argument in arguments) AddArgument(context, list, locals, argument);
        try
        {
            context.EnterCall();
        }
        catch (TemplateRuntimeException error) when (error.Mark(Location))
        {
            throw;
        }

        var caller = context.Frame;
        context.Frame = new Frame(FrameKind.Include, page.Loops, caller) { Arguments = list, Locals = locals };
        if (page.Body.Execute(context) == Statements.Flow.Return) ValuePrinter.Write(context, context.Result);
        context.Result = default;
        context.Frame = caller;
        context.LeaveCall();
    }

    private static void AddArgument(RenderContext context, ScriptArray list, Dictionary<string, Value> locals, CallArgument argument)
    {
        var value = argument.Value.Evaluate(context);
        if (argument.Name is not null)
        {
            list.Attach(argument.Name, value);
            locals[argument.Name] = value;
        }
        else if (argument.IsExpanded && context.Call.AsList(value) is { } items)
        {
            list.AddRange(items);
        }
        else
        {
            list.Add(value);
        }
    }
}
