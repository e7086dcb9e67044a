using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Runs functions and gives their errors a place.</summary>
internal static class Calls
{
    /// <summary>Calls a function because it was named.</summary>
    public static Value WithoutArguments(RenderContext context, ScriptFunction function, SourceLocation location)
    {
        try
        {
            if (function is BuiltinFunction) context.BeginBuiltin();
            return function.Invoke(context.Call, []);
        }
        catch (TemplateRuntimeException error) when (error.Mark(error.Argument == ArgumentBinder.TooFewArgument ? location.After : location))
        {
            throw;
        }
    }

    /// <summary>Captures what an action prints, as a value: text, in the form of the output where that matters.</summary>
    public static Value Capture(RenderContext context, Action<RenderContext> action)
    {
        var outer = context.Writer;
        var capture = new CaptureBuffer(outer.Output.Escaper);
        context.Writer = new TemplateWriter(capture.Output, context.Template.Options.IndentEmptyLines);
        action(context);
        context.Writer = outer;
        var value = capture.ToValue();
        context.CheckTextLength(value.AsString.Length);
        return value;
    }
}
