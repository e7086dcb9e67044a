using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Places;

/// <summary>Something that looks assignable but is not; assigning it is an error when it runs.</summary>
internal sealed class RefusedPlace(string message) : Place
{
    public override Value Read(RenderContext context) => throw Refusal();

    public override void Write(RenderContext context, Value value) => throw Refusal();

    private TemplateRuntimeException Refusal() => new TemplateRuntimeException(DiagnosticCodes.ReadOnly, message).At(Location);
}
