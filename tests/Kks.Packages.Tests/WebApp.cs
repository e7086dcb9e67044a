namespace Kks.Packages.Tests;

/// <summary>An ASP.NET Core app from nothing: it serves a document, asks itself for it once, and ends.</summary>
internal static class WebApp
{
    private static readonly string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Kks.Reporting" Version="{Feed.Version}" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using Kks.Model.Instruments;
        using Kks.Model.Submissions;
        using Kks.Model.Validation;
        using Kks.Reporting;
        using Kks.Reporting.Packs;

        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddKksReporting(options => options.Rendering = new RenderingOptions { Kertas = Kertas.F4 });
        var app = builder.Build();
        app.MapGet("/dokumen/{kunci}", async (string kunci, KksReportGenerator generator, HttpResponse response, CancellationToken cancellation) =>
        {
            var usulan = new Usulan
            {
                Edisi = "2025",
                Daerah = new Daerah { Jenis = JenisDaerah.Kota, Nama = "Contoh", Provinsi = "Bali" },
                Tatanan = [new JawabanTatanan { Kunci = "pasar", Indikator = [new Jawaban { Kunci = "regulasi-pasar-sehat", Opsi = new OpsiDiklaim { Mandiri = "100" } }] }],
            };
            var valid = new UsulanValidator().Validate(usulan, KatalogInstrumen.Bawaan.Cari("2025")!).Valid!;
            var result = await generator.RenderAsync(valid, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!, kunci, response.BodyWriter, cancellation: cancellation);
            if (!result.Written) response.StatusCode = StatusCodes.Status404NotFound;
        });

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        await File.WriteAllBytesAsync("pasar.docx", await client.GetByteArrayAsync("dokumen/pasar"));
        Console.WriteLine($"Unknown: {(int)(await client.GetAsync("dokumen/tidak-ada")).StatusCode}");
        await app.StopAsync();
        """;

    public static void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "AplikasiWeb.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
    }
}
