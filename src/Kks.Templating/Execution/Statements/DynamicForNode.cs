using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Execution.Statements;

/// <summary>A loop over a value whose type is known at run time only: lists, objects (as pairs), texts (as characters).</summary>
internal sealed class DynamicForNode(LoopHeader header, ExpressionNode list, StatementNode body, StatementNode? otherwise) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var source = list.Evaluate(context);
        if (source.IsNull) return Flow.Next;
        var items = context.Call.AsList(source)
            ?? throw new TemplateRuntimeException(
                DiagnosticCodes.NotIterable, $"{Descriptions.Of(source)} tidak dapat diulang dengan for.").At(header.List);
        var (position, count, step) = header.Window(context, items.Count);
        if (count == 0) return otherwise?.Execute(context) ?? Flow.Next;
        var frame = context.Frame;
        var outer = frame.Loops[header.Slot];
        var state = new LoopState<Value>(header.Variable) { Length = count };
        frame.Loops[header.Slot] = state;
        var names = header.IsLocal ? null : context.Names.LoopsFor(frame);
        names?.Add(state);
        context.EnterLoop();
        var version = VersionOf(source);
        frame.Owner.Locals.TryGetValue(header.Variable, out var hidden);
        var flow = Flow.Next;
        for (var i = 0; i < count; i++, position += step)
        {
            context.Step(header.Word);
            var item = items[position];
            if ((header.Usage & LoopUsage.Changed) != 0) state.Changed = i == 0 || !ValueIdentity.AreSame(state.Item, item);
            state.Item = item;
            state.Index = i;
            if (header.IsLocal) frame.Owner.Locals[header.Variable] = item;
            flow = body.Execute(context);
            if (VersionOf(source) != version)
            {
                throw new TemplateRuntimeException(
                    DiagnosticCodes.ChangedInLoop,
                    "Daftar atau objek diubah ketika sedang diulang.",
                    hint: "Kumpulkan hasilnya dalam daftar lain.").At(header.Word);
            }

            if (flow is Flow.Break or Flow.Return) break;
        }

        context.LeaveLoop();
        names?.RemoveAt(names.Count - 1);
        if (header.IsLocal) frame.Owner.Locals[header.Variable] = hidden;
        frame.Loops[header.Slot] = outer;
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }

    private static int VersionOf(Value source) => source.Reference switch
    {
        ScriptArray array => array.Version,
        ScriptObject members => members.Version,
        _ => 0,
    };
}
