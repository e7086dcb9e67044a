using System.Runtime.CompilerServices;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Packs;

// A text pack and a Word template of one's own, over the sample district: dotnet run --project samples/02-templat-sendiri [FOLDER]
var here = SourceFolder();
var data = Path.Combine(here, "..", "klungkung-2025");
var target = Directory.CreateDirectory(args is [var folder, ..] ? folder : Path.Combine(here, "keluaran"));
var usulan = UsulanLoader.Load(data).Valid ?? throw new InvalidOperationException("The sample is not valid.");
var generator = new KksReportGenerator();
var printing = new RenderingOptions { Bukti = new FolderBuktiStore(data) };

foreach (var name in new[] { "notulen", "undangan" })
{
    var read = TemplatePackReader.Read(Path.Combine(here, name));
    foreach (var diagnostic in read.Diagnostics) Console.WriteLine(diagnostic);
    if (read.Pack is not { } pack) return 1;

    var document = generator.Documents(usulan, pack, printing).Single(item => item.Kunci == "pasar");
    using var output = File.Create(Path.Combine(target.FullName, document.NamaBerkas));
    var result = generator.Render(usulan, pack, document.Kunci, output, printing);
    foreach (var diagnostic in result.Diagnostics) Console.WriteLine(diagnostic);
    if (!result.Succeeded) return 1;
    Console.WriteLine(output.Name);
}

return 0;

static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
