using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Places;

/// <summary>A local variable <c>$name</c>.</summary>
internal sealed class LocalPlace(string name) : Place
{
    public override Value Read(RenderContext context) => context.Frame.Owner.Locals.GetValueOrDefault(name);

    public override void Write(RenderContext context, Value value)
    {
        var frame = context.Frame.Owner;
        if (frame.ReadOnlyLocals?.Contains(name) ?? false)
        {
            throw new TemplateRuntimeException(DiagnosticCodes.ReadOnly, $"Variabel ${name} hanya dapat dibaca (readonly).").At(Location);
        }

        frame.Locals[name] = value;
    }
}
