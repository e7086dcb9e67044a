using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Execution.Statements;

/// <summary>A loop over a .NET list whose item type is known: arrays and lists are walked directly.</summary>
internal sealed class ForNode<T>(LoopHeader header, ExpressionNode list, StatementNode body, StatementNode? otherwise) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var source = list.GetReference(context);
        if (source is null) return Flow.Next;
        var (array, items, length) = Open(source);
        var (position, count, step) = header.Window(context, length);
        if (count == 0) return otherwise?.Execute(context) ?? Flow.Next;
        var frame = context.Frame;
        var outer = frame.Loops[header.Slot];
        var state = new LoopState<T>(header.Variable) { Length = count };
        frame.Loops[header.Slot] = state;
        var names = header.IsLocal ? null : context.Names.LoopsFor(frame);
        names?.Add(state);
        context.EnterLoop();
        var flow = Flow.Next;
        for (var i = 0; i < count; i++, position += step)
        {
            context.Step(header.Word);
            var item = array is not null ? array[position] : items![position];
            if ((header.Usage & LoopUsage.Changed) != 0) state.Changed = i == 0 || !ValueIdentity.AreSame(Value.From(state.Item), Value.From(item));
            state.Item = item;
            state.Index = i;
            flow = body.Execute(context);
            if (flow is Flow.Break or Flow.Return) break;
        }

        context.LeaveLoop();
        names?.RemoveAt(names.Count - 1);
        frame.Loops[header.Slot] = outer;
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }

    private (T[]? Array, IReadOnlyList<T>? Items, int Length) Open(object source)
    {
        switch (source)
        {
            case T[] array: return (array, null, array.Length);
            case IReadOnlyList<T> items: return (null, items, items.Count);
            case IEnumerable<T> sequence:
                var copy = sequence.ToArray();
                return (copy, null, copy.Length);
            default:
                throw new TemplateRuntimeException(
                    DiagnosticCodes.NotIterable, $"{source.GetType().Name} tidak dapat diulang dengan for.").At(header.List);
        }
    }
}
