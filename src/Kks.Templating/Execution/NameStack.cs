using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Where plain names live while a template runs: functions with parameters, objects of <c>with</c>, the data, the builtins.</summary>
internal sealed class NameStack(NameLevel root, BuiltinNames builtins)
{
    private readonly List<NameLevel> _levels = [root];

    public NameLevel Root => _levels[0];

    public NameLevel Top => _levels[^1];

    public void Push(NameLevel level) => _levels.Add(level);

    public void Pop() => _levels.RemoveAt(_levels.Count - 1);

    /// <summary>The list on which a loop that starts now is registered.</summary>
    public List<LoopState> LoopsFor(Frame frame) => FunctionOf(frame) is { } function ? function.ActiveLoops : Top.Loops;

    public bool TryGet(RenderContext context, string name, out Value value)
    {
        for (var frame = context.Frame.Owner; frame is not null; frame = Outer(frame))
        {
            if (frame.Variables is null) continue;
            if (frame.HasActiveLoops && Find(frame.ActiveLoops, name, out value)) return true;
            if (frame.Variables.TryGet(name, out value)) return true;
        }

        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            if (_levels[i].HasLoops && Find(_levels[i].Loops, name, out value)) return true;
            if (_levels[i].Source.TryGet(name, out value)) return true;
        }

        return builtins.TryGet(context, name, out value);
    }

    /// <summary>Whether some data hides a builtin.</summary>
    public bool HidesBuiltin(string name)
    {
        foreach (var level in _levels)
        {
            if (level.Source.TryGet(name, out _)) return true;
        }

        return false;
    }

    /// <summary>Assigns a plain name by the rule of the language: the function's own variable if it has that name or if nobody else has it,
    /// else the top object.</summary>
    public void Set(RenderContext context, string name, Value value)
    {
        var own = FunctionOf(context.Frame)?.Variables;
        if (own is not null && (own.Contains(name) || !IsKnown(context, name)))
        {
            Assign(own, name, value);
            return;
        }

        var top = Top.Variables ?? throw ReadOnlyData(name);
        Assign(top, name, value);
    }

    public void MakeReadOnly(RenderContext context, string name)
    {
        if (FunctionOf(context.Frame)?.Variables is { } own && own.Contains(name))
        {
            own.MakeReadOnly(name);
            return;
        }

        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            if (!_levels[i].Source.TryGet(name, out var value)) continue;
            if (_levels[i].Variables is { } variables)
            {
                if (!variables.Contains(name)) variables.Set(name, value);
                variables.MakeReadOnly(name);
            }

            return;
        }
    }

    public static void Assign(ScriptObject target, string name, Value value)
    {
        if (target.IsReadOnly(name))
        {
            throw new TemplateRuntimeException(DiagnosticCodes.ReadOnly, $"Variabel {name} hanya dapat dibaca (readonly).");
        }

        target.Set(name, value);
    }

    public static TemplateRuntimeException ReadOnlyData(string name) => new(
        DiagnosticCodes.DataReadOnly,
        $"{name} tidak dapat diubah: data hanya dapat dibaca.",
        hint: "Simpan nilainya dalam variabel sendiri di luar with.");

    private bool IsKnown(RenderContext context, string name)
    {
        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            if (_levels[i].Source.TryGet(name, out _)) return true;
        }

        return builtins.TryGet(context, name, out _);
    }

    /// <summary>The function whose own variables are seen and set in a frame, or null on the page.</summary>
    private static Frame? FunctionOf(Frame frame)
    {
        var owner = frame.Owner;
        while (owner is { Kind: FrameKind.Include, Caller: not null }) owner = owner.Caller.Owner;
        return owner.Variables is null ? null : owner;
    }

    // A named function hides its callers; includes and anonymous functions see them.
    private static Frame? Outer(Frame frame) => frame.Kind is FrameKind.NamedFunction or FrameKind.Page ? null : frame.Caller?.Owner;

    private static bool Find(List<LoopState> loops, string name, out Value value)
    {
        for (var i = loops.Count - 1; i >= 0; i--)
        {
            if (loops[i].Name == name)
            {
                value = loops[i].Current;
                return true;
            }
        }

        value = default;
        return false;
    }
}
