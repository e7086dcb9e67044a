using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Statements;

/// <summary><c>with</c>: the object becomes the top of the stack of names. Typed access to its members goes through its slot.</summary>
internal sealed class WithNode(ExpressionNode target, WithSlot slot, StatementNode body) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var value = target.Evaluate(context);
        var source = value.Kind is ValueKind.Object or ValueKind.Host ? context.Call.AsObject(value) : null;
        if (source is null)
        {
            throw new TemplateRuntimeException(DiagnosticCodes.ObjectExpected, $"with memerlukan objek, bukan {OperandError.Name(value)}.").At(target.Location);
        }

        var frame = context.Frame;
        var outer = frame.Loops[slot.Slot];
        frame.Loops[slot.Slot] = slot.Create(ClrReferences.Of(value));
        var locals = frame.Owner.Locals;
        var readOnly = frame.Owner.ReadOnlyLocals;
        frame.Owner.Locals = new Dictionary<string, Value>(StringComparer.Ordinal);
        frame.Owner.ReadOnlyLocals = null;
        context.Names.Push(new NameLevel(source, source as ScriptObject ?? (source as RootObject)?.Variables));
        var flow = body.Execute(context);
        context.Names.Pop();
        frame.Owner.Locals = locals;
        frame.Owner.ReadOnlyLocals = readOnly;
        frame.Loops[slot.Slot] = outer;
        return flow;
    }
}
