using Kks.Templating.Builtins.Dates;
using Kks.Templating.Builtins.Html;
using Kks.Templating.Builtins.Lists;
using Kks.Templating.Builtins.Numbers;
using Kks.Templating.Builtins.Objects;
using Kks.Templating.Builtins.Patterns;
using Kks.Templating.Builtins.Strings;
using Kks.Templating.Functions;

namespace Kks.Templating.Builtins;

/// <summary>The builtin functions of the language, frozen and shared by all templates.</summary>
internal static class StandardFunctions
{
    public static FunctionCatalogue Catalogue { get; } = Create();

    private static FunctionCatalogue Create()
    {
        var catalogue = new FunctionCatalogue();
        StringFunctions.AddTo(catalogue.Namespace("string"));
        ArrayFunctions.AddTo(catalogue.Namespace("array"));
        MathFunctions.AddTo(catalogue.Namespace("math"));
        DateFunctions.AddTo(catalogue.Namespace("date"));
        TimeSpanFunctions.AddTo(catalogue.Namespace("timespan"));
        ObjectFunctions.AddTo(catalogue.Namespace("object"));
        RegexFunctions.AddTo(catalogue.Namespace("regex"));
        HtmlFunctions.AddTo(catalogue.Namespace("html"));
        return catalogue.Freeze();
    }
}
