using System.IO.Compression;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>The .docx being made: parts copied from the template and parts written anew, one after the other.</summary>
internal sealed class DocumentPackage : IDisposable
{
    private readonly TemplatePackage _template;
    private readonly ZipArchive _source;

    public DocumentPackage(TemplatePackage template, Stream output)
    {
        _template = template;
        _source = template.Open();
        Writer = new PackageWriter(output, template.Types.Defaults.Select(pair => (pair.Key, pair.Value)));
    }

    public PackageWriter Writer { get; }

    /// <summary>Opens a part of the template to write it anew; dispose the stream before the next part is opened.</summary>
    public Stream Open(string path) => Writer.OpenPart(path, TypeOf(path));

    public void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, path, bytes);

    /// <summary>Writes a part of the template anew under another name.</summary>
    public void Write(string path, string target, ReadOnlySpan<byte> bytes)
    {
        using var part = Writer.OpenPart(target, TypeOf(path));
        part.Write(bytes);
    }

    /// <summary>Copies a part of the template.</summary>
    public void Copy(string path) => Copy(path, path);

    /// <summary>Copies a part of the template under another name.</summary>
    public void Copy(string path, string target)
    {
        using var source = _source.GetEntry(path)!.Open();
        using var part = Writer.OpenPart(target, TypeOf(path));
        source.CopyTo(part);
    }

    /// <summary>Writes the relationships of a part: the template's, but for those left out, and those added.</summary>
    public void WriteRelationships(string path, IEnumerable<PackageRelationship> kept, Relationships? added = null)
    {
        var own = TemplatePackage.RelationshipsPath(path);
        using var xml = TypeOf(own) is { } type ? Writer.OpenXml(own, type) : Writer.OpenXml(own);
        xml.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        foreach (var relationship in kept)
        {
            xml.Markup($"<Relationship Id=\"{relationship.Id}\" Type=\"{relationship.Type}\" Target=\"{relationship.Target}\"");
            xml.Raw(relationship.IsExternal ? " TargetMode=\"External\"/>"u8 : "/>"u8);
        }

        added?.WriteItems(xml);
        xml.Raw("</Relationships>"u8);
    }

    public void Dispose()
    {
        _source.Dispose();
        Writer.Dispose();
    }

    /// <summary>The type of a part where its extension does not say it; a template (.dotx) becomes a document.</summary>
    private string? TypeOf(string path)
    {
        var type = _template.Types.Overrides.FirstOrDefault(pair => string.Equals(pair.Key, path, StringComparison.OrdinalIgnoreCase)).Value;
        return type is not null && path == _template.Body ? OfficePackage.DocumentType : type;
    }
}
