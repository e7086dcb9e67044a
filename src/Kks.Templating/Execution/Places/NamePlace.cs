using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Places;

/// <summary>A plain variable.</summary>
internal sealed class NamePlace(string name) : Place
{
    public override Value Read(RenderContext context)
    {
        context.Names.TryGet(context, name, out var value);
        return value;
    }

    public override void Write(RenderContext context, Value value)
    {
        try
        {
            context.Names.Set(context, name, value);
        }
        catch (TemplateRuntimeException error) when (error.Mark(Location))
        {
            throw;
        }
    }
}
