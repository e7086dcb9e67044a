using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>The .NET object behind a value.</summary>
internal static class ClrReferences
{
    public static object? Of(Value value) => value.Reference is IClrView view ? view.Underlying : value.Reference;
}
