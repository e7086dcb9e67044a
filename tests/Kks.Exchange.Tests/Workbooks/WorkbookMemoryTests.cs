using System.Globalization;
using System.Text;
using Kks.Exchange.Workbooks;

namespace Kks.Exchange.Tests.Workbooks;

/// <summary>Workbooks of any size take little memory. What is measured is the whole process.</summary>
[Collection(nameof(Alone))]
public sealed class WorkbookMemoryTests
{
    /// <summary>About 60 MB of XML in 5,000 rows, read in memory that does not grow with it.</summary>
    [Fact]
    public void Five_thousand_rows_of_long_texts_are_read_in_bounded_memory()
    {
        var noise = new byte[6000];
        var random = new Random(7);
        var rows = new StringBuilder();
        for (var i = 1; i <= 5000; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{i}\"><c r=\"A{i}\" t=\"inlineStr\"><is><t>");
            random.NextBytes(noise);
            rows.Append(Convert.ToHexString(noise)).Append("</t></is></c></row>");
        }

        using var file = new RawWorkbook().Sheet("S", rows.ToString()).ToStream();
        rows.Clear();
        var bag = ExchangeMessages.NewBag(CultureInfo.InvariantCulture);
        using var reader = WorkbookReader.Open(file, "besar.xlsx", bag, WorkbookLimits.Default)!;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;
        foreach (var row in reader.ReadRows(reader.Sheets[0]))
        {
            Assert.Equal(12_000, row[1]!.Text.Length);
            most = ++count % 1000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before) : most;
        }

        Assert.Equal(5000, count);
        Assert.InRange(most, 0, 4 * 1024 * 1024);
        Assert.Empty(bag.Items);
    }
}
