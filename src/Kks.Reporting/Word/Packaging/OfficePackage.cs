using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Packaging;

/// <summary>The parts of a .docx that is there already. Immutable and thread-safe: every reader opens the bytes for itself.</summary>
internal class OfficePackage
{
    public const string ContentTypesPath = "[Content_Types].xml";

    /// <summary>The type of the body of a document.</summary>
    public const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The type of the body of a document that Word begins new ones with (.dotx).</summary>
    public const string DocumentTemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private const string RootRelationships = "_rels/.rels";

    /// <summary>Bytes of one part, unpacked: no picture of a document is as large.</summary>
    private const int MaxPart = 128 * 1024 * 1024;

    private readonly byte[] _bytes;

    /// <summary>Reads the directory of a package that the guard has let pass.</summary>
    /// <exception cref="InvalidDataException">There is no Word document in it.</exception>
    /// <exception cref="XmlException">A part it looked into is not well-formed.</exception>
    public OfficePackage(byte[] bytes)
    {
        _bytes = bytes;
        using var zip = Open();
        Paths = [.. zip.Entries.Select(entry => entry.FullName).Where(path => !path.EndsWith('/'))];
        Types = ContentTypeMap.Read(ReadXml(zip, ContentTypesPath) ?? throw new InvalidDataException());
        var main = Relationships(zip, RootRelationships).FirstOrDefault(relationship => relationship.Kind == "officeDocument") ?? throw new InvalidDataException();
        Body = Resolve("", main.Target);
        if (Types.TypeOf(Body) is not (DocumentType or DocumentTemplateType))
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>The paths of all parts in the order of the package.</summary>
    public IReadOnlyList<string> Paths { get; }

    public ContentTypeMap Types { get; }

    /// <summary>The path of the document's body.</summary>
    public string Body { get; }

    /// <summary>Opens the package for reading, by one reader.</summary>
    public ZipArchive Open() => new(new MemoryStream(_bytes, writable: false), ZipArchiveMode.Read);

    /// <summary>The root element of a part; null where there is none of that name.</summary>
    public XElement? ReadXml(string path)
    {
        using var zip = Open();
        return ReadXml(zip, path);
    }

    /// <summary>The bytes of a part, which must be there.</summary>
    /// <exception cref="InvalidDataException">The part is larger than 128 MB.</exception>
    public byte[] ReadBytes(string path)
    {
        using var zip = Open();
        using var stream = zip.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxPart)
            {
                throw new InvalidDataException();
            }
        }

        return copy.ToArray();
    }

    /// <summary>The relationships of a part, in the order of the package.</summary>
    public IReadOnlyList<PackageRelationship> RelationshipsOf(string path)
    {
        using var zip = Open();
        return Relationships(zip, RelationshipsPath(path));
    }

    /// <summary>The part a relationship of this kind leads to; null where there is none.</summary>
    public string? RelatedTo(string path, string kind) => Existing(path, RelationshipsOf(path).FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal));

    /// <summary>The part the relationship of this id leads to; null where there is none.</summary>
    public string? TargetOf(string path, string id) => Existing(path, RelationshipsOf(path).FirstOrDefault(relationship => relationship.Id == id && !relationship.IsExternal));

    /// <summary>Where the relationships of a part are kept.</summary>
    public static string RelationshipsPath(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        return $"{path[..slash]}_rels/{path[slash..]}.rels";
    }

    /// <summary>The path a relationship's target means.</summary>
    public static string Resolve(string source, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = new List<string>(source.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private string? Existing(string source, PackageRelationship? relationship)
    {
        var resolved = relationship is null ? null : Resolve(source, relationship.Target);
        return resolved is not null && Paths.Contains(resolved) ? resolved : null;
    }

    private static List<PackageRelationship> Relationships(ZipArchive zip, string path) =>
    [
        .. (ReadXml(zip, path)?.Elements() ?? []).Select(item => new PackageRelationship(
            Value(item, "Id"), Value(item, "Type"), Value(item, "Target"), Value(item, "TargetMode") == "External")),
    ];

    private static XElement? ReadXml(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)?.Open();
        return stream is null ? null : PartXml.Read(stream);
    }

    private static string Value(XElement item, string name) => item.Attribute(name)?.Value ?? "";
}
