using Kks.Templating.Functions;

namespace Kks.Reporting.Rendering;

/// <summary>The functions that templates of reports can call besides those of the language. Thread-safe.</summary>
internal static class ReportFunctions
{
    /// <summary>All of them; frozen when the first template is compiled.</summary>
    public static FunctionCatalogue All { get; } = Make();

    private static FunctionCatalogue Make()
    {
        var catalogue = new FunctionCatalogue();
        TextFunctions.AddTo(catalogue.Plain);
        ContentFunctions.AddTo(catalogue.Plain);
        ChartFunctions.AddTo(catalogue.Plain);
        return catalogue;
    }
}
