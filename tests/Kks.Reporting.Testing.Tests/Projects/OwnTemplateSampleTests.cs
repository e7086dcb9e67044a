using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Packs;

namespace Kks.Reporting.Testing.Tests.Projects;

/// <summary>The templates of samples/02-templat-sendiri make sound documents that read as accepted.</summary>
public sealed class OwnTemplateSampleTests
{
    [Theory]
    [InlineData("notulen")]
    [InlineData("undangan")]
    public async Task The_documents_of_the_sample_read_like_this(string pack)
    {
        var data = Repository.PathOf("samples/klungkung-2025");
        var read = TemplatePackReader.Read(Repository.PathOf($"samples/02-templat-sendiri/{pack}"));
        Assert.Empty(read.Diagnostics);
        var document = RenderedDocument.Render(UsulanLoader.Load(data).Valid!, read.Pack!, "pasar", new RenderingOptions { Bukti = new FolderBuktiStore(data) });
        using var word = WordprocessingDocument.Open(new MemoryStream(document.Docx), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(problem => problem.Description));
        await Snapshot.Verify(document, new SnapshotOptions().With("pack", pack));
    }
}
