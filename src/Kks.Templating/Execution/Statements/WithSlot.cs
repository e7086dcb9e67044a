namespace Kks.Templating.Execution.Statements;

/// <summary>Where the object of a <c>with</c> is kept for typed access.</summary>
internal abstract class WithSlot(int slot)
{
    public int Slot => slot;

    public abstract LoopState Create(object? target);
}
