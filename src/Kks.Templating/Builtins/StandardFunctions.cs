using Kks.Templating.Functions;

namespace Kks.Templating.Builtins;

/// <summary>The builtin functions of the language.</summary>
internal static class StandardFunctions
{
    public static FunctionCatalogue Catalogue { get; } = Create();

    private static FunctionCatalogue Create()
    {
        var catalogue = new FunctionCatalogue();
        StringFunctions.AddTo(catalogue.Namespace("string"));
        return catalogue.Freeze();
    }
}
