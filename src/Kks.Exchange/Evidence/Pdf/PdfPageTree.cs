namespace Kks.Exchange.Evidence.Pdf;

/// <summary>The pages of a file, in order. Loops and branches without end are cut.</summary>
internal sealed class PdfPageTree(PdfFile file, PdfBudget budget)
{
    private const int Deepest = 64;
    private readonly HashSet<int> seen = [];

    public IEnumerable<PdfPage> Pages() =>
        file.Catalogue is { } catalogue ? Walk(catalogue["Pages"], null, 0).Take(PdfBudget.MostPages) : [];

    private IEnumerable<PdfPage> Walk(object? node, PdfDictionary? resources, int depth)
    {
        if (depth > Deepest || (node is PdfReference reference && !seen.Add(reference.Number)))
        {
            yield break;
        }

        if (file.Resolve(node) is not PdfDictionary dictionary || !budget.TakeToken())
        {
            yield break;
        }

        resources = file.Resolve(dictionary["Resources"]) as PdfDictionary ?? resources;
        if (file.Resolve(dictionary["Kids"]) is not List<object> kids)
        {
            yield return new PdfPage(dictionary, resources);
            yield break;
        }

        foreach (var kid in kids)
        {
            foreach (var page in Walk(kid, resources, depth + 1))
            {
                yield return page;
            }
        }
    }
}
