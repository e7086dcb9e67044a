using System.IO.Compression;
using System.Xml;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Packaging;

/// <summary>The parts of a template's .docx. Immutable and thread-safe: every reader opens the bytes for itself.</summary>
internal sealed class TemplatePackage
{
    public const string ContentTypesPath = "[Content_Types].xml";

    private const string RootRelationships = "_rels/.rels";

    private readonly byte[] _bytes;

    /// <summary>Reads the directory of a package that the guard has let pass.</summary>
    /// <exception cref="InvalidDataException">There is no Word document in it.</exception>
    /// <exception cref="XmlException">A part it looked into is not well-formed.</exception>
    public TemplatePackage(byte[] bytes)
    {
        _bytes = bytes;
        using var zip = Open();
        Paths = [.. zip.Entries.Select(entry => entry.FullName).Where(path => !path.EndsWith('/'))];
        Types = ContentTypeMap.Read(ReadMarkup(zip, ContentTypesPath) ?? throw new InvalidDataException());
        var main = Relationships(zip, RootRelationships).FirstOrDefault(relationship => relationship.Kind == "officeDocument") ?? throw new InvalidDataException();
        Body = Resolve("", main.Target);
        if (KindOf(Body) != PartKind.Body)
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>The paths of all parts in the order of the package.</summary>
    public IReadOnlyList<string> Paths { get; }

    public ContentTypeMap Types { get; }

    /// <summary>The path of the document's body.</summary>
    public string Body { get; }

    public PartKind KindOf(string path) => path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || path == ContentTypesPath
        ? PartKind.Static
        : PartTypes.KindOf(Types.TypeOf(path));

    /// <summary>Opens the package for reading, by one reader.</summary>
    public ZipArchive Open() => new(new MemoryStream(_bytes, writable: false), ZipArchiveMode.Read);

    /// <summary>The root element of a part; null where there is none of that name.</summary>
    public MarkupElement? ReadMarkup(string path)
    {
        using var zip = Open();
        return ReadMarkup(zip, path);
    }

    /// <summary>The relationships of a part, in the order of the package.</summary>
    public IReadOnlyList<PackageRelationship> RelationshipsOf(string path)
    {
        using var zip = Open();
        return Relationships(zip, RelationshipsPath(path));
    }

    /// <summary>The part a relationship of this kind leads to; null where there is none.</summary>
    public string? RelatedTo(string path, string kind)
    {
        var target = RelationshipsOf(path).FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal);
        var resolved = target is null ? null : Resolve(path, target.Target);
        return resolved is not null && Paths.Contains(resolved) ? resolved : null;
    }

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

    private static List<PackageRelationship> Relationships(ZipArchive zip, string path) =>
    [
        .. (ReadMarkup(zip, path)?.Elements ?? []).Select(item => new PackageRelationship(
            Value(item, "Id"), Value(item, "Type"), Value(item, "Target"), Value(item, "TargetMode") == "External")),
    ];

    private static MarkupElement? ReadMarkup(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)?.Open();
        return stream is null ? null : MarkupReader.Read(stream);
    }

    private static string Value(MarkupElement item, string name) => item.Attributes.Find(attribute => attribute.Name == name)?.Value ?? "";
}
