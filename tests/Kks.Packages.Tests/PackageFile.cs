using System.IO.Compression;
using System.Xml.Linq;

namespace Kks.Packages.Tests;

/// <summary>An opened package.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive _archive;

    private PackageFile(string path) => _archive = ZipFile.OpenRead(path);

    public static PackageFile Open(string package, string ending = ".nupkg") => new(Feed.PathOf(package, ending));

    public IEnumerable<string> Files => _archive.Entries.Select(entry => entry.FullName);

    /// <summary>The times the files in it bear.</summary>
    public IEnumerable<DateTime> Times => _archive.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct();

    public XElement Metadata
    {
        get
        {
            using var stream = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return XDocument.Load(stream).Root!.Elements().First();
        }
    }

    public string? Value(string name) => Metadata.Elements().FirstOrDefault(item => item.Name.LocalName == name)?.Value;

    public byte[] Bytes(string path)
    {
        using var stream = (_archive.GetEntry(path) ?? throw new FileNotFoundException(path)).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(Bytes(path));

    public void Dispose() => _archive.Dispose();
}
