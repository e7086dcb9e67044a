using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Kks.Model.Diagnostics;
using Kks.Model.Packages;

namespace Kks.Exchange.Workbooks;

/// <summary>
/// An .xlsx read as a stream: package -> sheets -> rows -> cells. Only the texts cells share stay in memory. What is wrong with the
/// file goes into <see cref="Bag"/>; reading never throws for it. Not thread-safe.
/// </summary>
internal sealed class WorkbookReader : IDisposable
{
    private readonly ZipArchive archive;
    private readonly WorkbookLimits limits;

    private WorkbookReader(ZipArchive archive, string file, WorkbookLimits limits, DiagnosticBag bag)
    {
        this.archive = archive;
        this.limits = limits;
        File = file;
        Bag = bag;
    }

    /// <summary>The workbook's name as its owner knows it.</summary>
    public string File { get; }

    public DiagnosticBag Bag { get; }

    public IReadOnlyList<WorkbookSheet> Sheets { get; private set; } = [];

    /// <summary>Whether its dates count from 1904.</summary>
    public bool Since1904 { get; private set; }

    internal SharedTexts Texts { get; private set; } = SharedTexts.Empty;

    internal NumberFormats Formats { get; private set; } = NumberFormats.None;

    /// <summary>Opens a workbook; null where it cannot be read, and then the bag says why.</summary>
    /// <param name="content">The file, seekable; it stays open.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="bag">Where findings go.</param>
    /// <param name="limits">How much it may ask of the machine.</param>
    public static WorkbookReader? Open(Stream content, string file, DiagnosticBag bag, WorkbookLimits limits)
    {
        var found = OfficePackageGuard.Check(content, file, limits.Package, bag.Culture);
        bag.AddRange(found);
        if (found.Count > 0)
        {
            return null;
        }

        content.Position = 0;
        var reader = new WorkbookReader(new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true), file, limits, bag);
        if (reader.ReadOutline())
        {
            return reader;
        }

        reader.Dispose();
        return null;
    }

    /// <summary>The rows of a sheet that hold something, top down. Each call reads the sheet anew.</summary>
    public IEnumerable<SheetRow> ReadRows(WorkbookSheet sheet)
    {
        using var part = OpenPart(sheet.Part);
        if (part is null)
        {
            yield break;
        }

        using var rows = new RowReader(this, sheet, OfficeXml.Open(part), limits.Cells);
        while (Guarded(sheet, rows.Read) is { } row)
        {
            yield return row;
        }
    }

    /// <summary>The merged ranges of a sheet.</summary>
    public IReadOnlyList<CellRange> ReadMerges(WorkbookSheet sheet)
    {
        using var part = OpenPart(sheet.Part);
        if (part is null)
        {
            return [];
        }

        using var xml = OfficeXml.Open(part);
        return Guarded(sheet, () => MergeReader.Read(xml, limits.MergedRanges)) ?? [];
    }

    public SourceLocation PlaceOf(WorkbookSheet sheet, string? cell = null) =>
        new(File) { Place = cell is null ? sheet.Name : $"{sheet.Name}!{cell}" };

    public void Dispose() => archive.Dispose();

    private bool ReadOutline()
    {
        try
        {
            if (WorkbookOutline.Read(archive, limits.Sheets) is not { } outline)
            {
                Bag.Error(WorkbookCodes.NotAWorkbook, new SourceLocation(File), hint: Bag.Text("KKS5102.hint"));
                return false;
            }

            (Sheets, Since1904) = (outline.Sheets, outline.Since1904);
            Formats = ReadPart(outline.Styles, NumberFormats.Read) ?? NumberFormats.None;
            return ReadTexts(outline.SharedTexts);
        }
        catch (Exception problem) when (IsBroken(problem))
        {
            Bag.Error(WorkbookCodes.BrokenSheet + ".outline", new SourceLocation(File), null, Bag.Text("KKS5103.hint"), Excerpt.Of(problem.Message));
            return false;
        }
    }

    private bool ReadTexts(string? part)
    {
        if (part is null || archive.GetEntry(part) is null)
        {
            return true;
        }

        if (ReadPart(part, xml => SharedTexts.Read(xml, limits.SharedTextBytes)) is { } texts)
        {
            Texts = texts;
            return true;
        }

        Bag.Error(WorkbookCodes.Limit + ".texts", new SourceLocation(File), null, Bag.Text("KKS5104.hint"), limits.SharedTextBytes / (1024 * 1024));
        return false;
    }

    private T? ReadPart<T>(string? name, Func<XmlReader, T?> read)
        where T : class
    {
        using var part = name is null ? null : OpenPart(name);
        if (part is null)
        {
            return null;
        }

        using var xml = OfficeXml.Open(part);
        return read(xml);
    }

    private Stream? OpenPart(string name) => archive.GetEntry(name)?.Open();

    /// <summary>A step of reading a sheet; null at its end, or where it is broken and the bag says so.</summary>
    private T? Guarded<T>(WorkbookSheet sheet, Func<T?> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (WorkbookLimitException)
        {
            Bag.Error(WorkbookCodes.Limit + ".cells", PlaceOf(sheet), null, Bag.Text("KKS5104.hint"), limits.Cells.ToString("N0", Bag.Culture));
        }
        catch (Exception problem) when (IsBroken(problem))
        {
            Bag.Error(WorkbookCodes.BrokenSheet, PlaceOf(sheet), null, Bag.Text("KKS5103.hint"), (problem as XmlException)?.LineNumber.ToString(CultureInfo.InvariantCulture) ?? "?");
        }

        return null;
    }

    private static bool IsBroken(Exception problem) => problem is XmlException or InvalidDataException or IOException;
}
