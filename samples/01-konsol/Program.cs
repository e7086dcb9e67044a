using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Packs;

var folder = args[0];
var result = UsulanLoader.Load(folder);
foreach (var diagnostic in result.Diagnostics)
{
    Console.Error.WriteLine(diagnostic);
}

if (result.Valid is { } usulan)
{
    var pack = OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!;
    var printing = new RenderingOptions { Bukti = new FolderBuktiStore(folder), Kertas = Kertas.A4 };
    using var output = File.Create("narasi-pasar.docx");
    new KksReportGenerator().Render(usulan, pack, "pasar", output, printing);
}
