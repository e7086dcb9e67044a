using Kks.Templating.Execution;

namespace Kks.Templating.Runtime;

/// <summary>Values seen as lists and objects.</summary>
internal static class Conversions
{
    public static IScriptList? AsList(RenderContext context, Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList,
        ValueKind.String => new CharacterList(value.AsString),
        ValueKind.Object or ValueKind.Host => AsObject(context, value) is { } members ? new PairList(members) : null,
        _ => null,
    };

    public static IScriptObject? AsObject(RenderContext context, Value value) => value.Kind switch
    {
        ValueKind.Object => value.AsObject,
        ValueKind.Host when value.Reference is not Enum => new ClrObject(value.Reference!, context.Model.Of(value.Reference!.GetType())),
        _ => null,
    };
}
