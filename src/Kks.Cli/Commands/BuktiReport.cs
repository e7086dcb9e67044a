using System.Globalization;
using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Exchange.Evidence;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary>The report of evidence files as a table, JSON or Markdown.</summary>
internal sealed class BuktiReport(Usulan usulan, LaporanBukti laporan, IReadOnlyList<Diagnostic> diagnostics, Texts texts)
{
    private const decimal Megabyte = 1024 * 1024;

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    private string Title => texts.Format(
        "bukti.title",
        usulan.Daerah.Jenis == JenisDaerah.Kota ? "Kota" : "Kabupaten",
        usulan.Daerah.Nama,
        usulan.Edisi,
        laporan.Berkas.Count,
        (laporan.Berkas.Sum(b => b.Fakta?.Ukuran ?? 0) / Megabyte).ToString("0.0", texts.Culture));

    private string[] Headings => [texts["bukti.file"], texts["bukti.kind"], texts["bukti.size"], texts["bukti.content"], texts["bukti.used"], texts["bukti.findings"]];

    public void WriteTable(IAnsiConsole console)
    {
        console.WriteLine(Title);
        var table = new Table().Border(TableBorder.Rounded).AddColumns([.. Headings.Select(h => new TableColumn(new Text(h)))]);
        foreach (var row in laporan.Berkas)
        {
            table.AddRow(Cells(row).Select(cell => new Text(cell)));
        }

        console.Write(table);
    }

    public void WriteMarkdown(TextWriter output)
    {
        output.WriteLine($"# {Escaped(Title)}\n");
        output.WriteLine($"| {string.Join(" | ", Headings)} |\n|{string.Concat(Headings.Select(_ => "---|"))}");
        foreach (var row in laporan.Berkas)
        {
            output.WriteLine($"| {string.Join(" | ", Cells(row).Select(Escaped))} |");
        }

        output.WriteLine($"\n## {texts["bukti.findings"]}\n");
        output.WriteLine(diagnostics.Count == 0 ? texts["bukti.no-findings"] : string.Join('\n', diagnostics.Select(d => $"- {Escaped(d.ToString())}")));
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("edisi", usulan.Edisi);
        json.WriteStartArray("berkas");
        foreach (var row in laporan.Berkas)
        {
            json.WriteStartObject();
            json.WriteString("nama", row.Nama);
            BuktiFactsJson.Write(json, row.Fakta);
            WriteList(json, "dipakaiOleh", row.DipakaiOleh);
            WriteList(json, "kode", row.Kode);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DiagnosticWriter.WriteJson(json, diagnostics);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private IEnumerable<string> Cells(BarisBukti row) =>
    [
        row.Nama,
        row.Fakta is { } file ? NamaJenisBerkas.Dari(file.Jenis, texts.Culture) : texts["bukti.unreadable"],
        row.Fakta is { } facts ? SizeOf(facts.Ukuran) : string.Empty,
        Content(row.Fakta),
        row.DipakaiOleh.Count == 0 ? texts["bukti.unused"] : string.Join(", ", row.DipakaiOleh),
        string.Join(", ", row.Kode),
    ];

    private string SizeOf(long bytes) => bytes >= Megabyte
        ? (bytes / Megabyte).ToString("0.0", texts.Culture) + " MB"
        : string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KB");

    private string Content(FaktaBerkas? facts) => facts switch
    {
        { Gambar: { } picture } => string.Join("; ", PictureParts(picture)),
        { Pdf: { Halaman: { } pages } pdf } => string.Join("; ", new[] { texts.Format("bukti.pages", pages), PageKind(pdf) }.Where(part => part.Length > 0)),
        _ => string.Empty,
    };

    private IEnumerable<string> PictureParts(FaktaGambar picture)
    {
        yield return texts.Format("bukti.pixels", picture.Lebar, picture.Tinggi);
        if (picture.Waktu is { } time)
        {
            yield return time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        }

        if (picture.Koordinat is { } place)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{place.Lintang:0.####}, {place.Bujur:0.####}");
        }
    }

    private string PageKind(FaktaPdf pdf) => (pdf.HalamanTeks, pdf.HalamanPindaian) switch
    {
        ( > 0, > 0) => texts["bukti.mixed"],
        ( > 0, _) => texts["bukti.text"],
        (_, > 0) => texts["bukti.scan"],
        _ => string.Empty,
    };

    /// <summary>What would end a cell or begin markup.</summary>
    private static string Escaped(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? " " : "\\`*_[]<>|#".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
