using Kks.Templating.Execution.Expressions;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Execution.Statements;

/// <summary>What a <c>for</c> needs besides its list and body.</summary>
internal sealed record LoopHeader(
    string Variable,
    bool IsLocal,
    int Slot,
    LoopUsage Usage,
    ExpressionNode? Limit,
    ExpressionNode? Offset,
    bool IsReversed,
    SourceLocation Word,
    SourceLocation List)
{
    /// <summary>The items to walk: offset first, then the direction, then the limit.</summary>
    public (int First, int Count, int Step) Window(RenderContext context, int length)
    {
        if (Limit is null && Offset is null && !IsReversed) return (0, length, 1);
        var offset = Math.Clamp(Option(context, Offset), 0, length);
        var limit = Option(context, Limit);
        var count = length - offset;
        if (limit > 0 && limit < count) count = limit;
        return IsReversed ? (length - 1, count, -1) : (offset, count, 1);
    }

    private static int Option(RenderContext context, ExpressionNode? option)
    {
        if (option is null) return 0;
        try
        {
            return ArgumentConverter.Int(context.Call, option.Evaluate(context), 0);
        }
        catch (TemplateRuntimeException error) when (error.Mark(option.Location))
        {
            throw;
        }
    }
}
