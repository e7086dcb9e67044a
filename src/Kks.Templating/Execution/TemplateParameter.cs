using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>A parameter of a function of the template.</summary>
internal sealed record TemplateParameter(string Name, bool HasDefault, Value Default, bool IsRest)
{
    public bool IsOptional => HasDefault || IsRest;
}
