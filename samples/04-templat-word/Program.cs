using System.Runtime.CompilerServices;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Packs;

// Menyusun setiap templat galeri dengan data daerah contoh: dotnet run --project samples/04-templat-word [FOLDER-HASIL]
const string Tatanan = "pariwisata";
var here = SourceFolder();
var data = Path.Combine(here, "..", "klungkung-2025");
var target = Directory.CreateDirectory(args is [var folder, ..] ? folder : Path.Combine(here, "keluaran"));

var usulan = UsulanLoader.Load(data).Valid ?? throw new InvalidOperationException("Data contoh tidak sah.");
var generator = new KksReportGenerator(new KksReportingOptions { Rendering = new RenderingOptions { Bukti = new FolderBuktiStore(data) } });

var failures = 0;
foreach (var file in Directory.EnumerateFiles(Path.Combine(here, "templat"), "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    var name = Path.GetRelativePath(Path.Combine(here, "templat"), file);
    var read = TemplatePackReader.Read(file);
    var diagnostics = read.Diagnostics.ToList();
    var written = false;
    if (read.Pack is { } pack)
    {
        using var buffer = new MemoryStream();
        var result = generator.Render(usulan, pack, pack.Manifest.Per == SatuanDokumen.Tatanan ? Tatanan : "daerah", buffer);
        diagnostics.AddRange(result.Diagnostics);
        written = result.Written;
        if (written)
        {
            var output = Path.Combine(target.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(output)!);
            File.WriteAllBytes(output, buffer.ToArray());
        }
    }

    failures += written ? 0 : 1;
    Console.WriteLine($"{(written ? "jadi " : "GAGAL")} {name}");
    diagnostics.ForEach(diagnostic => Console.WriteLine($"      {diagnostic}"));
}

return failures == 0 ? 0 : 1;

static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
