using Kks.Exchange.Workbooks;

namespace Kks.Exchange.LembarKerja;

/// <summary>An agency's workbook, ready to be written. Immutable and thread-safe.</summary>
public sealed class LembarKerjaFile
{
    private readonly IReadOnlyList<SheetContent> sheets;
    private readonly string title;

    internal LembarKerjaFile(string name, string? perangkatDaerah, int jumlahIndikator, string title, IReadOnlyList<SheetContent> sheets)
    {
        (Name, PerangkatDaerah, JumlahIndikator) = (name, perangkatDaerah, jumlahIndikator);
        (this.title, this.sheets) = (title, sheets);
    }

    /// <summary>The file's name, unique in one export, for example <c>dinkes.xlsx</c>.</summary>
    public string Name { get; }

    /// <summary>The agency's key; null for what is with no agency yet.</summary>
    public string? PerangkatDaerah { get; }

    /// <summary>How many indicators it holds.</summary>
    public int JumlahIndikator { get; }

    /// <summary>Writes the .xlsx and leaves the stream open. Same submission, same bytes.</summary>
    /// <param name="output">Where to write.</param>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        WorkbookWriter.Write(sheets, title, output);
    }
}
