using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>
/// Reads what a verifier would see of a PDF file: tables -> objects -> pages -> text, scan or blank. A wrong table is made anew from the
/// objects, as readers do. Time and memory are bounded whatever the file says.
/// </summary>
internal sealed class PdfReader
{
    private readonly PdfInput input;
    private readonly PdfBudget budget;

    private PdfReader(Stream stream, PdfBudget budget)
    {
        input = new PdfInput(stream);
        this.budget = budget;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file, seekable.</param>
    /// <param name="budget">How much it may ask of the machine; the default where null.</param>
    public static PdfReading Read(Stream stream, PdfBudget? budget = null) => new PdfReader(stream, budget ?? new PdfBudget()).Run();

    private PdfReading Run()
    {
        var tables = new PdfTableReader(input, budget);
        if (!tables.HasEnd())
        {
            return new PdfReading(Soundness.Truncated);
        }

        var reading = Look(PdfFile.Open(input, tables.Read(), budget)) ?? Look(PdfFile.Open(input, new PdfRebuilder(input, budget).Rebuild(), budget));
        return reading ?? new PdfReading(budget.IsSpent ? Soundness.TooMuch : Soundness.Damaged);
    }

    /// <summary>Looks at all pages; null where there are none.</summary>
    private PdfReading? Look(PdfFile? file)
    {
        if (file is null)
        {
            return null;
        }

        var access = PdfPassword.AccessOf(file);
        var pages = new PdfPageTree(file, budget).Pages();
        if (access != PdfAccess.Open)
        {
            var count = pages.Count();
            var soundness = access == PdfAccess.Locked ? Soundness.Locked : Soundness.Whole;
            return new PdfReading(soundness, count > 0 ? count : null, UnreadPages: count, IsRestricted: access == PdfAccess.Restricted);
        }

        var reader = new PdfPageReader(file, budget);
        var reading = pages.Aggregate(new PdfReading(Soundness.Whole, 0), (sum, page) => Add(sum, page, reader.Read(page)));
        return reading.Pages == 0 ? null : budget.IsSpent ? reading with { Soundness = Soundness.TooMuch } : reading;
    }

    private static PdfReading Add(PdfReading sum, PdfPage page, PdfPageView view)
    {
        sum = sum with { Pages = sum.Pages + 1 };
        if (view.Content.HasFlag(PdfPageContent.Text))
        {
            return sum with { TextPages = sum.TextPages + 1 };
        }

        if (view.Content.HasFlag(PdfPageContent.Unknown))
        {
            return sum with { UnreadPages = sum.UnreadPages + 1 };
        }

        return view.Content == PdfPageContent.None ? sum with { BlankPages = sum.BlankPages + 1 }
            : view.Content.HasFlag(PdfPageContent.Picture) ? AddScan(sum, page, view)
            : sum;
    }

    private static PdfReading AddScan(PdfReading sum, PdfPage page, PdfPageView view)
    {
        // Pictures written into the page itself do not tell their size cheaply; they are small anyway.
        var density = view.Pixels > 0 ? Math.Sqrt(view.Pixels / page.SquareInches) : (double?)null;
        var coarsest = sum.ScanDensity is { } known && density is { } own ? Math.Min(known, own) : sum.ScanDensity ?? density;
        return sum with { ScanPages = sum.ScanPages + 1, ScanDensity = coarsest };
    }
}
