using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>The parts of a .docx by their paths. Nothing outside the package is opened.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Relationships> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly ByteBudget _budget;

    private DocxPackage(ZipArchive archive, long limit)
    {
        _archive = archive;
        _budget = new ByteBudget(limit);
        foreach (var entry in archive.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        MainPart = RelationshipsOf("").FirstOfType("officeDocument")
            ?? throw new InvalidDataException("Paket ini bukan dokumen Word: bagian utamanya tidak disebut.");
    }

    /// <summary>The path of the main document part.</summary>
    public string MainPart { get; }

    /// <exception cref="InvalidDataException">The stream is no zip archive or names no main part.</exception>
    public static DocxPackage Open(Stream stream, long limit)
    {
        var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            return new DocxPackage(archive, limit);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public bool Has(string path) => _entries.ContainsKey(path);

    /// <summary>The unpacked part; null where there is none.</summary>
    public Stream? OpenPart(string path) => _entries.TryGetValue(path, out var entry) ? new BoundedStream(entry.Open(), _budget) : null;

    /// <summary>A reader over a part; null where there is none.</summary>
    public XmlReader? OpenXml(string path) => OpenPart(path) is { } stream ? SafeXml.Create(stream) : null;

    /// <summary>A part's root; null where there is no such part.</summary>
    public XElement? Load(string? path)
    {
        using var reader = path is null ? null : OpenXml(path);
        if (reader is null)
        {
            return null;
        }

        reader.MoveToContent();
        return SafeXml.ReadElement(reader, path!);
    }

    /// <summary>What a part refers to; the package itself has the empty path.</summary>
    public Relationships RelationshipsOf(string part)
    {
        if (!_relationships.TryGetValue(part, out var found))
        {
            found = Relationships.Read(part, Load(Relationships.PathFor(part)));
            _relationships.Add(part, found);
        }

        return found;
    }

    public void Dispose() => _archive.Dispose();
}
