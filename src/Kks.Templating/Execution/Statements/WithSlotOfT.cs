namespace Kks.Templating.Execution.Statements;

internal sealed class WithSlot<T>(int slot) : WithSlot(slot)
    where T : class
{
    public override LoopState Create(object? target) => new LoopState<T?>("with") { Item = target as T };
}
