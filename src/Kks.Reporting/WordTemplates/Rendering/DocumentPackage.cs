using System.IO.Compression;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>The .docx being made: parts copied from the template and parts written anew, one after the other.</summary>
internal sealed class DocumentPackage(TemplatePackage template, Stream output) : IDisposable
{
    // The earliest time a zip can hold: the same input gives the same bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _source = template.Open();
    private readonly ZipArchive _zip = new(new ForwardOnlyStream(output), ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Opens a part to write; dispose the stream before the next part is opened.</summary>
    public Stream Open(string path, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = _zip.CreateEntry(path, level);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var part = Open(path);
        part.Write(bytes);
    }

    /// <summary>Copies a part of the template.</summary>
    public void Copy(string path)
    {
        using var source = _source.GetEntry(path)!.Open();
        using var part = Open(path);
        source.CopyTo(part);
    }

    public void Dispose()
    {
        _source.Dispose();
        _zip.Dispose();
    }
}
