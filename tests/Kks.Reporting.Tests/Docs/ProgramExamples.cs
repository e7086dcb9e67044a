using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.Reporting.Markdown;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Views;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using Kks.Templating;

namespace Kks.Reporting.Tests.Docs;

/// <summary>The examples of docs/diagnostics.md that only a program can give. Their lines stand in the document as they stand here.</summary>
internal static class ProgramExamples
{
    private static readonly Dictionary<string, Func<IEnumerable<DiagnosticFinding>>> ByCode = new()
    {
        ["KKS3112"] = WrongRoot,
        ["KKS3211"] = FailingData,
        ["KKS3308"] = Cancelled,
        ["KKS4005"] = UnknownComponent,
        ["KKS4008"] = DeepText,
        ["KKS4030"] = CellsTooMany,
        ["KKS4031"] = NoColumns,
        ["KKS4032"] = EmptyChart,
        ["KKS4050"] = MissingStyles,
    };

    public static IReadOnlyCollection<string> Codes => ByCode.Keys;

    public static IReadOnlyList<DiagnosticFinding> Run(string code) => [.. ByCode[code]()];

    /// <summary>The text of this file, so that a test can find the document's lines in it.</summary>
    public static string Source => File.ReadAllText(Here());

    private static string Here([CallerFilePath] string path = "") => path;

    private static IEnumerable<DiagnosticFinding> WrongRoot()
    {
        var templat = Template.Compile<LaporanTatanan>("{{ tatanan.nama }}").Template!;
        var hasil = templat.RenderToString("Pasar");
        return hasil.Diagnostics.Select(DiagnosticFinding.Of);
    }

    private static IEnumerable<DiagnosticFinding> FailingData() =>
        Template.Compile<FailingReport>("{{ nama }}").Template!.RenderToString(new FailingReport()).Diagnostics.Select(DiagnosticFinding.Of);

    private static IEnumerable<DiagnosticFinding> Cancelled()
    {
        var templat = Template.Compile<LaporanTatanan>("{{ tatanan.nama }}").Template!;
        var laporan = DiagnosticExample.Report();
        using var berhenti = new CancellationTokenSource();
        berhenti.Cancel();
        var hasil = templat.RenderToString(laporan, cancellation: berhenti.Token);
        return hasil.Diagnostics.Select(DiagnosticFinding.Of);
    }

    private static IEnumerable<DiagnosticFinding> UnknownComponent()
    {
        var acuan = Rendered.Pack;
        using var keluaran = new MemoryStream();
        var isi = new MarkdownBody("Rekap:\n\n" + MarkdownBody.Placeholder(0), []);
        var hasil = WordDocumentWriter.Write(isi, acuan, WordOptions.Default, keluaran);
        return hasil.Diagnostics.Select(DiagnosticFinding.Of);
    }

    private static IEnumerable<DiagnosticFinding> DeepText()
    {
        var isi = new MarkdownBody(new string('>', 20_000) + " kutipan", []);
        return Rendered.From(isi.Text).Result.Diagnostics.Select(DiagnosticFinding.Of);
    }

    private static IEnumerable<DiagnosticFinding> CellsTooMany()
    {
        var tabel = new TableContent([new TableColumn("Indikator")], [["Pasar sehat", "100"]]);
        return Written(tabel);
    }

    private static IEnumerable<DiagnosticFinding> NoColumns()
    {
        var tabel = new TableContent([], [["Pasar sehat"]]);
        return Written(tabel);
    }

    private static IEnumerable<DiagnosticFinding> EmptyChart()
    {
        var grafik = new ChartContent(ChartKind.Bar, [], []) { AlternativeText = "Nilai tiap tatanan" };
        return Written(grafik);
    }

    private static IEnumerable<DiagnosticFinding> MissingStyles()
    {
        using var dokumenTanpaGaya = WithoutStyles();
        var acuan = ReferencePack.Load(dokumenTanpaGaya);
        var hasil = acuan.Diagnostics;
        return hasil.Select(DiagnosticFinding.Of);
    }

    private static IEnumerable<DiagnosticFinding> Written(IWordContent content) =>
        Rendered.From(Rendered.At(0), content).Result.Diagnostics.Select(DiagnosticFinding.Of);

    private static MemoryStream WithoutStyles()
    {
        var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = new();
        }

        stream.Position = 0;
        return stream;
    }

    private sealed class FailingReport
    {
        public string Nama => throw new InvalidOperationException("Basis data tidak menjawab.");
    }
}
