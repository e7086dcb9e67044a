namespace Kks.Exchange.Evidence.Pdf;

/// <summary>The pages of a file, in order. Loops and branches without end are cut.</summary>
internal sealed class PdfPageTree(PdfFile file, PdfBudget budget)
{
    private const int Deepest = 64;
    private const double PointsPerInch = 72;
    private const double A4 = 8.27 * 11.69;

    private readonly HashSet<int> seen = [];

    public IEnumerable<PdfPage> Pages() =>
        file.Catalogue is { } catalogue ? Walk(catalogue["Pages"], null, A4, 0).Take(PdfBudget.MostPages) : [];

    private IEnumerable<PdfPage> Walk(object? node, PdfDictionary? resources, double paper, int depth)
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
        paper = SizeOf(dictionary) ?? paper;
        if (file.Resolve(dictionary["Kids"]) is not List<object> kids)
        {
            yield return new PdfPage(dictionary, resources, paper);
            yield break;
        }

        foreach (var kid in kids)
        {
            foreach (var page in Walk(kid, resources, paper, depth + 1))
            {
                yield return page;
            }
        }
    }

    /// <summary>The paper in square inches; null where the page does not say it sensibly.</summary>
    private double? SizeOf(PdfDictionary page)
    {
        if (file.Resolve(page["MediaBox"]) is not List<object> { Count: 4 } box)
        {
            return null;
        }

        var edges = box.Select(file.Resolve).OfType<double>().ToArray();
        var size = edges.Length == 4 ? Math.Abs((edges[2] - edges[0]) * (edges[3] - edges[1])) / (PointsPerInch * PointsPerInch) : 0;
        return size > 0.01 ? size : null;
    }
}
