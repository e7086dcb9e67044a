using Kks.Templating.Execution.Expressions;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Places;

/// <summary>An item of a list or a member of an object by a computed name. Its location is the index.</summary>
/// <param name="target">The list or object.</param>
/// <param name="targetPlace">Where the list itself is stored, if it is; a range becomes a list there when an item of it is set.</param>
/// <param name="index">The index.</param>
internal sealed class IndexPlace(ExpressionNode target, Place? targetPlace, ExpressionNode index) : Place
{
    public override Value Read(RenderContext context) =>
        new IndexNode(target, index, isConditional: false) { Location = Location }.Evaluate(context);

    public override void Write(RenderContext context, Value value)
    {
        var owner = target.Evaluate(context);
        if (owner.IsNull)
        {
            throw new TemplateRuntimeException(DiagnosticCodes.BadIndex, "Butir disimpan pada nilai yang kosong.").At(target.Location.Start);
        }

        var key = index.Evaluate(context);
        if (key.IsNull) throw new TemplateRuntimeException(DiagnosticCodes.BadIndex, "Nomor atau nama butir kosong.").At(index.Location);
        try
        {
            if (owner.Kind == ValueKind.List && key.Kind != ValueKind.String) SetItem(context, owner.AsList, key, value);
            else MemberPlace.Set(owner, context.Call.ToText(key), value);
        }
        catch (TemplateRuntimeException error) when (error.Mark(index.Location))
        {
            throw;
        }
    }

    private void SetItem(RenderContext context, IScriptList list, Value key, Value value)
    {
        var array = list as ScriptArray ?? Copy(context, list);
        var position = ArgumentConverter.Int(context.Call, key, 0);
        if (position < 0) position += array.Count;
        if (position < 0) return;
        if (position >= array.Count)
        {
            context.BeginBuiltin();
            context.CountSteps(position - array.Count + 1);
            while (array.Count < position) array.Add(default);
            array.Add(value);
        }
        else
        {
            array[position] = value;
        }
    }

    private ScriptArray Copy(RenderContext context, IScriptList list)
    {
        if (list is IClrView || targetPlace is null)
        {
            throw new TemplateRuntimeException(
                DiagnosticCodes.DataReadOnly,
                "Butir daftar ini tidak dapat diubah: data hanya dapat dibaca.",
                hint: "Buat daftar baru, misalnya dengan array.each.");
        }

        var array = new ScriptArray(list.Count);
        array.AddRange(list);
        targetPlace.Write(context, array);
        return array;
    }
}
