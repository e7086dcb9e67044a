using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Places;

/// <summary>A member of an object of the template. Data of the host is read-only. Its location is the name.</summary>
internal sealed class MemberPlace(ExpressionNode target, string name) : Place
{
    public override Value Read(RenderContext context)
    {
        var owner = target.Evaluate(context);
        if (owner.IsNull) throw Missing();
        Members.TryGet(context, owner, name, out var value);
        return value;
    }

    public override void Write(RenderContext context, Value value)
    {
        var owner = target.Evaluate(context);
        try
        {
            Set(owner, name, value);
        }
        catch (TemplateRuntimeException error) when (error.Mark(Location))
        {
            throw;
        }
    }

    /// <summary>Sets a member of a value, if it is one that can be changed.</summary>
    public static void Set(Value owner, string name, Value value)
    {
        switch (owner.Reference)
        {
            case ScriptObject script: NameStack.Assign(script, name, value); return;
            case RootObject root: NameStack.Assign(root.Variables, name, value); return;
            case NamespaceObject group: group.Set(name, value); return;
            case LoopState or Pair:
                throw new TemplateRuntimeException(DiagnosticCodes.ReadOnly, $"{name} hanya dapat dibaca.");
            case IScriptList:
                throw new TemplateRuntimeException(
                    DiagnosticCodes.NotSupported,
                    $"Anggota {name} tidak dapat ditempelkan pada daftar.",
                    hint: "Pakai objek: { isi: daftar, catatan: \"…\" }.");
        }

        if (owner.IsNull) throw new TemplateRuntimeException(DiagnosticCodes.MemberOfNull, $"Objek yang akan diberi {name} tidak ada.");
        throw owner.Kind is ValueKind.Host or ValueKind.Object
            ? new TemplateRuntimeException(
                DiagnosticCodes.DataReadOnly,
                $"{name} pada {TypeName(owner)} tidak dapat diubah: data hanya dapat dibaca.",
                hint: "Simpan nilainya dalam variabel sendiri.")
            : new TemplateRuntimeException(DiagnosticCodes.ReadOnly, $"{Descriptions.Of(owner)} tidak mempunyai anggota yang dapat diubah.");
    }

    private static string TypeName(Value owner) => ClrReferences.Of(owner)!.GetType().Name;

    private TemplateRuntimeException Missing() =>
        new TemplateRuntimeException(DiagnosticCodes.MemberOfNull, $"Objek yang akan diberi {name} tidak ada.").At(Location);
}
