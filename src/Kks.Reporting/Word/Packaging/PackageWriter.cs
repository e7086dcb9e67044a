using System.IO.Compression;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Packaging;

/// <summary>Writes the parts of a package one after the other into a zip; one part is open at a time. The content types come last.</summary>
internal sealed class PackageWriter : IDisposable
{
    // The earliest time a zip can hold: the same input gives the same bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Extension, string Type)[] Defaults =
    [
        ("gif", "image/gif"), ("jpeg", "image/jpeg"), ("png", "image/png"),
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("xml", "application/xml"),
    ];

    private readonly ZipArchive _zip;
    private readonly List<(string Path, string Type)> _parts = [];
    private readonly List<(string Extension, string Type)> _defaults;
    private readonly HashSet<string> _extensions = new(StringComparer.OrdinalIgnoreCase);

    public PackageWriter(Stream output)
        : this(output, Defaults)
    {
    }

    /// <summary>Writes a package whose extensions mean what those of another package mean.</summary>
    public PackageWriter(Stream output, IEnumerable<(string Extension, string Type)> defaults)
    {
        _zip = new ZipArchive(new ForwardOnlyStream(output), ZipArchiveMode.Create, leaveOpen: true);
        _defaults = [.. defaults];
    }

    /// <summary>Opens an XML part; dispose the writer before the next part is opened.</summary>
    public Utf8XmlWriter OpenXml(string path, string contentType)
    {
        Note(path, contentType);
        return Start(path);
    }

    /// <summary>Opens an XML part whose type goes by its extension, such as a relationships part.</summary>
    public Utf8XmlWriter OpenXml(string path)
    {
        Note(path, null);
        return Start(path);
    }

    /// <summary>Writes a part whose bytes are there.</summary>
    public void Write(string path, string? contentType, ReadOnlySpan<byte> content)
    {
        Note(path, contentType);
        using var stream = Open(path, CompressionLevel.Optimal);
        stream.Write(content);
    }

    /// <summary>Opens a picture or workbook; compressed already, so little time is spent on it.</summary>
    public Stream OpenMedia(string path)
    {
        Note(path, null);
        return Open(path, CompressionLevel.Fastest);
    }

    /// <summary>Opens a part for bytes; its type goes by its extension where none is given.</summary>
    public Stream OpenPart(string path, string? contentType)
    {
        Note(path, contentType);
        return Open(path, CompressionLevel.Optimal);
    }

    public void Dispose()
    {
        WriteContentTypes();
        _zip.Dispose();
    }

    /// <summary>Notes how a part's type will be told: by itself, or by its extension.</summary>
    private void Note(string path, string? contentType)
    {
        if (contentType is not null)
        {
            _parts.Add((path, contentType));
        }
        else
        {
            _extensions.Add(Path.GetExtension(path).TrimStart('.'));
        }
    }

    private Utf8XmlWriter Start(string path)
    {
        var writer = new Utf8XmlWriter(Open(path, CompressionLevel.Optimal));
        writer.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        return writer;
    }

    private Stream Open(string path, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(path, level);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }

    private void WriteContentTypes()
    {
        var needed = Defaults.Where(pair => _extensions.Contains(pair.Extension));
        using var xml = Start("[Content_Types].xml");
        xml.Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8);
        foreach (var (extension, type) in _defaults.Concat(needed).DistinctBy(pair => pair.Extension, StringComparer.OrdinalIgnoreCase))
        {
            xml.Markup($"<Default Extension=\"{extension}\" ContentType=\"{type}\"/>");
        }

        foreach (var (path, type) in _parts)
        {
            xml.Markup($"<Override PartName=\"/{path}\" ContentType=\"{type}\"/>");
        }

        xml.Raw("</Types>"u8);
    }
}
