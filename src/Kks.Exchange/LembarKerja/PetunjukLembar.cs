using Kks.Exchange.Workbooks;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>Makes the sheet that tells the agency what to do; its text is the embedded file <c>petunjuk.txt</c>.</summary>
internal static class PetunjukLembar
{
    public const string Name = "Petunjuk";
    private const double LineHeight = 13.5;
    private const int LineLength = 105;
    private static readonly Lazy<string[]> Lines = new(Read);

    public static SheetContent Make(Usulan usulan, PerangkatDaerah? perangkat, string subtitle)
    {
        var rows = new List<RowContent>
        {
            new(1, [new(1, CellStyle.Plain, LembarSusunan.PlainMark)], Hidden: true),
            new(2, [new(2, CellStyle.Title, "Lembar kerja Kabupaten/Kota Sehat")], Height: 20),
            new(3, [new(2, CellStyle.Paragraph, perangkat?.Tenggat is { } tenggat ? $"{subtitle}, dikembalikan paling lambat {LembarDaerah.Tanggal(tenggat)}" : subtitle)]),
        };
        foreach (var line in Lines.Value)
        {
            var heading = line.StartsWith("# ", StringComparison.Ordinal);
            var text = (heading ? line[2..] : line)
                .Replace("{perangkat}", perangkat?.Nama ?? "dan belum dibagi kepada perangkat daerah", StringComparison.Ordinal)
                .Replace("{daerah}", LembarDaerah.Nama(usulan.Daerah), StringComparison.Ordinal)
                .Replace("{edisi}", usulan.Edisi, StringComparison.Ordinal);
            var height = LineHeight * (1 + (text.Length / LineLength)) + (heading ? LineHeight / 2 : 2);
            rows.Add(new RowContent(rows.Count + 1, [new(2, heading ? CellStyle.Heading : CellStyle.Paragraph, text)], Height: height));
        }

        return new SheetContent { Name = Name, Columns = [new(2), new(110)], Rows = rows, Protected = true, Footer = subtitle, Landscape = false };
    }

    private static string[] Read()
    {
        using var content = typeof(PetunjukLembar).Assembly.GetManifestResourceStream("Kks.Exchange.LembarKerja.petunjuk.txt")!;
        using var reader = new StreamReader(content);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
