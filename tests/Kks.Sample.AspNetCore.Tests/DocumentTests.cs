using System.IO.Compression;
using System.Net;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Sets;
using Kks.Sample.AspNetCore.Tests.Hosting;

namespace Kks.Sample.AspNetCore.Tests;

public sealed class DocumentTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string Sample = Repository.PathOf("samples/klungkung-2025");
    private static readonly KksReportGenerator Generator = new(new KksReportingOptions { Rendering = new RenderingOptions { Bukti = new FolderBuktiStore(Sample) } });
    private static readonly ValidUsulan Usulan = UsulanLoader.Load(Sample).Valid!;

    [Fact]
    public async Task Every_document_is_byte_for_byte_what_the_generator_makes_of_the_sample()
    {
        var planned = DocumentSet.Plan(Generator, Usulan);

        Assert.True(planned.Count > 20, $"{planned.Count} documents");
        foreach (var document in planned)
        {
            using var response = await app.Client.GetAsync(new Uri($"/dokumen/{document.Pack.Manifest.Id}/{document.Dokumen.Kunci}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(document.Dokumen.NamaBerkas, response.Content.Headers.ContentDisposition!.FileNameStar);
            var served = await response.Content.ReadAsByteArrayAsync();
            Assert.True(Rendered(document).SequenceEqual(served), document.Berkas);
        }
    }

    [Fact]
    public async Task The_zip_holds_every_document_and_is_the_same_each_time()
    {
        var first = await app.Client.GetByteArrayAsync(new Uri("/dokumen/semua.zip", UriKind.Relative));
        var second = await app.Client.GetByteArrayAsync(new Uri("/dokumen/semua.zip", UriKind.Relative));

        using var zip = new ZipArchive(new MemoryStream(first));
        var planned = DocumentSet.Plan(Generator, Usulan);
        Assert.Equal(planned.Select(d => d.Berkas), zip.Entries.Select(e => e.FullName));
        using var one = zip.GetEntry(planned[0].Berkas)!.Open();
        using var copy = new MemoryStream();
        await one.CopyToAsync(copy);
        Assert.Equal(Rendered(planned[0]), copy.ToArray());
        Assert.True(first.SequenceEqual(second));
    }

    [Theory]
    [InlineData("/dokumen/narasi-tatanan/tidak-ada")]
    [InlineData("/dokumen/tidak-ada/pasar")]
    [InlineData("/dokumen/narasi-tatanan/..%2f..%2fusulan.db")]
    [InlineData("/dokumen/..%2f..%2f..%2fetc/passwd")]
    [InlineData("/dokumen/narasi-tatanan/%00")]
    [InlineData("/tatanan/..%2f..%2fdata")]
    [InlineData("/tatanan/pasar/%3Cscript%3E")]
    [InlineData("/data/usulan.db")]
    [InlineData("/appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/%2e%2e/%2e%2e/usulan.db")]
    public async Task A_path_that_names_nothing_leads_nowhere(string address)
    {
        using var response = await app.Client.GetAsync(new Uri(app.Address, address));
        var body = await response.Content.ReadAsStringAsync();

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, response.StatusCode.ToString());
        Assert.DoesNotContain("<script>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }

    private static byte[] Rendered(PlannedDocument document)
    {
        using var output = new MemoryStream();
        Assert.True(Generator.Render(Usulan, document.Pack, document.Dokumen.Kunci, output).Succeeded, document.Berkas);
        return output.ToArray();
    }
}
