using Kks.Templating.Functions;

namespace Kks.Reporting.Rendering;

/// <summary>The functions that templates of reports can call besides those of the language. Thread-safe.</summary>
internal static class ReportFunctions
{
    /// <summary>Those that need nothing but their arguments; frozen when the first template is compiled.</summary>
    public static FunctionCatalogue All { get; } = Make();

    /// <summary>Those and the ones that need a district: what the templates of packs can call.</summary>
    public static FunctionCatalogue Packs { get; } = MakePacks();

    private static FunctionCatalogue Make()
    {
        var catalogue = new FunctionCatalogue();
        TextFunctions.AddTo(catalogue.Plain);
        ContentFunctions.AddTo(catalogue.Plain);
        ChartFunctions.AddTo(catalogue.Plain);
        return catalogue;
    }

    private static FunctionCatalogue MakePacks()
    {
        var catalogue = Make();
        PackFunctions.AddTo(catalogue.Plain);
        return catalogue;
    }
}
