using System.IO.Compression;
using Kks.Reporting.Tests.Word;
using Kks.Tests;

namespace Kks.WordGallery.Tests.Gallery;

/// <summary>The templates of samples/04-templat-word before anything renders them.</summary>
public sealed class GalleryTemplateTests
{
    public static TheoryData<string> Names { get; } = [.. GalleryCatalogue.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_opens_in_Word_as_it_is(string name) => Assert.Empty(DocxSoundness.Check(GalleryDocument.Make(Find(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_template_kept_is_the_one_the_program_makes(string name)
    {
        var kept = Parts(File.ReadAllBytes(Repository.PathOf($"samples/04-templat-word/templat/{name}.docx")));

        Assert.Equal(Parts(GalleryDocument.Make(Find(name))), kept);
    }

    private static IGalleryTemplate Find(string name) => GalleryCatalogue.All.Single(template => template.Name == name);

    /// <summary>The parts of a document; how they are compressed differs between machines.</summary>
    private static Dictionary<string, string> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.Entries.ToDictionary(entry => entry.FullName, Content);
    }

    private static string Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return Convert.ToBase64String(content.ToArray());
    }
}
