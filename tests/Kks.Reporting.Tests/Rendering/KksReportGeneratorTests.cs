using System.IO.Compression;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;
using Kks.Reporting.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace Kks.Reporting.Tests.Rendering;

public sealed class KksReportGeneratorTests
{
    private static readonly TemplatePack Pack = OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!;

    private static readonly ValidUsulan Usulan = Sampel.Validate(Contoh.Lengkap, Edisi.Tahun2025);

    private static readonly KksReportGenerator Generator = new();

    [Fact]
    public void The_documents_are_those_the_district_answers() => Assert.Equal(
        [new ReportDocument("pasar", "Pasar", "narasi-tatanan-4-pasar.docx")],
        Generator.Documents(Usulan, Pack));

    [Fact]
    public void The_sample_has_nine_documents_with_names_of_their_own()
    {
        var documents = Generator.Documents(Sampel.Klungkung, Pack);
        Assert.Equal(9, documents.Count);
        Assert.Equal(9, documents.Select(document => document.NamaBerkas).Distinct().Count());
    }

    [Fact]
    public void An_unknown_document_is_refused_with_the_known_ones()
    {
        var output = new MemoryStream();
        var result = Generator.Render(Usulan, Pack, "pasarr", output);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.False(result.Written);
        Assert.Equal("error KKS3903: Tidak ada dokumen 'pasarr' dalam paket templat 'narasi-tatanan'.", diagnostic.ToString());
        Assert.Contains("pasar", diagnostic.Hint, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_pack_for_another_edition_is_refused()
    {
        var pack = MemoryPackFiles.Valid().With("template.yaml", MemoryPackFiles.Manifest + "edisi: [\"2021\"]\n").Read().Pack!;
        var result = Generator.Render(Usulan, pack, "pasar", new MemoryStream());
        Assert.Equal("error KKS3902: Paket templat 'uji' tidak untuk edisi 2025.", Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_failing_template_writes_nothing()
    {
        var pack = MemoryPackFiles.Valid().With("isi.sbn.md", "Awal {{ 1 // 0 }}\n").Read().Pack!;
        var output = new MemoryStream();
        var result = Generator.Render(Usulan, pack, "pasar", output);
        Assert.False(result.Written);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Location is { File: "uji/isi.sbn.md", Line: 1 });
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_missing_picture_is_an_error_but_the_document_is_there()
    {
        var output = new MemoryStream();
        var result = Generator.Render(Usulan, Pack, "pasar", output);
        Assert.True(result.Written);
        Assert.False(result.Succeeded);
        Assert.All(result.Diagnostics.Where(item => item.Severity == Severity.Error), item => Assert.Equal("KKS4010", item.Code));
        Assert.True(output.Length > 0);
    }

    [Fact]
    public void Options_change_paper_margins_font_and_date()
    {
        var plain = Part(new RenderingOptions(), "word/document.xml");
        var other = new RenderingOptions { Kertas = Kertas.F4, Margin = Margin.Lebar, Huruf = HurufDokumen.BookmanOldStyle12, Tanggal = new DateOnly(2026, 1, 2) };
        var changed = Part(other, "word/document.xml");
        Assert.Contains("w:w=\"11906\" w:h=\"16838\"", plain, StringComparison.Ordinal);
        Assert.Contains("w:w=\"12189\" w:h=\"18709\"", changed, StringComparison.Ordinal);
        Assert.Contains("17 Maret 2025", plain, StringComparison.Ordinal);
        Assert.Contains("2 Januari 2026", changed, StringComparison.Ordinal);
        Assert.Contains("Bookman Old Style", Part(other, "word/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_carry_edition_template_and_the_fingerprint_of_their_data()
    {
        var properties = Part(new RenderingOptions(), "docProps/custom.xml");
        Assert.Contains("2025", properties, StringComparison.Ordinal);
        Assert.Contains("narasi-tatanan", properties, StringComparison.Ordinal);
        var changed = Sampel.Validate(Contoh.Lengkap with { GambaranUmum = "Lain." }, Edisi.Tahun2025);
        Assert.NotEqual(properties, Part(new RenderingOptions(), "docProps/custom.xml", changed));
    }

    [Fact]
    public void A_cancelled_rendering_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Generator.Render(Usulan, Pack, "pasar", new MemoryStream(), cancellation: cancellation.Token));
    }

    [Fact]
    public void Many_threads_may_render_with_one_generator_and_pack()
    {
        var made = new byte[8][];
        Parallel.For(0, made.Length, i => made[i] = Render(new RenderingOptions { Bukti = new DrawnBuktiStore() }));
        Assert.All(made, bytes => Assert.Equal(made[0], bytes));
    }

    [Fact]
    public void Services_give_one_generator_with_the_options_set()
    {
        using var services = new ServiceCollection()
            .AddKksReporting(options => options.Rendering = new RenderingOptions { Kertas = Kertas.F4 })
            .AddKksReporting()
            .BuildServiceProvider();
        var generator = services.GetRequiredService<KksReportGenerator>();
        var output = new MemoryStream();
        generator.Render(Usulan, Pack, "pasar", output);
        Assert.Same(generator, services.GetRequiredService<KksReportGenerator>());
        Assert.Contains("w:w=\"12189\"", Part(output.ToArray(), "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_enough()
    {
        var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionMode.Compress, leaveOpen: true))
        {
            Assert.True(Generator.Render(Usulan, Pack, "pasar", gzip).Written);
        }

        Assert.True(file.Length > 0);
    }

    private static byte[] Render(RenderingOptions options, ValidUsulan? usulan = null)
    {
        var output = new MemoryStream();
        Generator.Render(usulan ?? Usulan, Pack, "pasar", output, options);
        return output.ToArray();
    }

    private static string Part(RenderingOptions options, string name, ValidUsulan? usulan = null) => Part(Render(options, usulan), name);

    private static string Part(byte[] docx, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
