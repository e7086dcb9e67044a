using System.IO.Compression;
using System.Text;

namespace Kks.Model.Tests.Packages;

/// <summary>A small package built part by part.</summary>
internal sealed class PackageFile
{
    private readonly List<(string Name, byte[] Content)> parts = [];

    public static PackageFile Whole() => new PackageFile()
        .With("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        .With("word/document.xml", "<document/>");

    public PackageFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public PackageFile With(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public MemoryStream Build()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream;
    }
}
