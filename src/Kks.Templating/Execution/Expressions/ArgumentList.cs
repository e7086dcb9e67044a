using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>Arguments of a call that is laid out while rendering: by position, by name, expanded.</summary>
internal sealed class ArgumentList(ScriptFunction function, RenderContext context, WrappedBlock? block)
{
    private readonly List<(bool IsGiven, Value Value, SourceLocation Location)> _slots = [];
    private ScriptObject? _attached;
    private int _next;

    public void Add(Value value, SourceLocation location) => Put(_next, value, location);

    public void AddAll(Value value, SourceLocation location)
    {
        var list = context.Call.AsList(value)
            ?? throw new TemplateRuntimeException(DiagnosticCodes.BadArgument, $"{Descriptions.Of(value)} tidak dapat dibentangkan dengan ^.").At(location);
        context.CountSteps(list.Count);
        for (var i = 0; i < list.Count; i++) Add(list[i], location);
    }

    /// <summary>A named argument. One that a function does not know is refused when strict, else taken as the next by position, as in Scriban.</summary>
    public void AddNamed(string name, Value value, SourceLocation location)
    {
        var position = PositionOf(name);
        if (position >= 0)
        {
            Put(position, value, location);
        }
        else if (function is TemplateFunction { Parameters: null })
        {
            (_attached ??= new ScriptObject()).Set(name, value);
        }
        else if (context.Leniency.ChecksTypes)
        {
            throw new TemplateRuntimeException(DiagnosticCodes.UnknownArgument, $"{function.Name} tidak mempunyai parameter {name}.").At(location);
        }
        else
        {
            Add(value, location);
        }
    }

    public Value Invoke(SourceLocation call)
    {
        if (function is BuiltinFunction builtin) return InvokeBuiltin(builtin, call);
        var target = (TemplateFunction)function;
        var given = new ScriptArray(_slots.Count);
        if (target.Parameters is null)
        {
            foreach (var slot in _slots) given.Add(slot.Value);
            if (_attached is not null)
            {
                foreach (var (name, value) in _attached.Members) given.Attach(name, value);
            }

            return target.Run(context, given, block);
        }

        var hasRest = target.Parameters.Length > 0 && target.Parameters[^1].IsRest;
        if (!hasRest && _slots.Count > target.Parameters.Length)
        {
            throw ArgumentBinder.TooMany(target.Name, target.Parameters.Length, _slots.Count).At(_slots[^1].Location);
        }

        for (var i = 0; i < _slots.Count; i++) given.Add(ValueAt(i, i < target.Parameters.Length ? target.Parameters[i] : null));
        return target.Run(context, target.Complete(given), block);

        Value ValueAt(int index, TemplateParameter? parameter)
        {
            if (_slots[index].IsGiven) return _slots[index].Value;
            return parameter is { IsOptional: true } ? parameter.Default : throw ArgumentBinder.TooFew(target.Name, target.Required, index);
        }
    }

    private Value InvokeBuiltin(BuiltinFunction builtin, SourceLocation call)
    {
        var values = new Value[_slots.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (_slots[i].IsGiven) values[i] = _slots[i].Value;
            else if (i < builtin.Signature.Parameters.Count && builtin.Signature.Parameters[i].IsOptional) values[i] = builtin.Signature.Parameters[i].Default;
            else throw ArgumentBinder.TooFew(builtin.Name, builtin.Signature.Required, i);
        }

        context.BeginBuiltin();
        try
        {
            return builtin.Invoke(context.Call, values);
        }
        catch (TemplateRuntimeException error) when (error.Argument >= 0 && error.Argument < _slots.Count && error.Mark(_slots[error.Argument].Location))
        {
            throw;
        }
    }

    private int PositionOf(string name)
    {
        if (function is BuiltinFunction builtin) return builtin.Signature.IndexOf(name);
        return function is TemplateFunction { Parameters: { } parameters } ? Array.FindIndex(parameters, parameter => parameter.Name == name) : -1;
    }

    private void Put(int position, Value value, SourceLocation location)
    {
        while (_slots.Count <= position) _slots.Add(default);
        _slots[position] = (true, value, location);
        _next = position + 1;
    }
}
